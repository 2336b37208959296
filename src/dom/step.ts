/**
 * A choice of the reader as a step in the history: the address with another query. Within a frame a step would stand in
 * the way of those of the page around it, and the address changes without one.
 * @param search the query with its `?`, or ''
 */
export const stepTo = (search: string): void =>
	history[self === top ? 'pushState' : 'replaceState'](
		history.state,
		'',
		`${location.pathname}${search}${location.hash}`,
	);
