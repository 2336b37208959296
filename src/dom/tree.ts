/** Draws in a page what hastscript made: the few kinds of nodes and properties that the figures use. */
import type { ElementContent, Properties } from 'hast';

const svg = 'http://www.w3.org/2000/svg';

/** `ariaHidden` → `aria-hidden`, `className` → `class`, `viewBox` as it is in SVG, and small letters in HTML. */
const attributeName = (name: string, isSvg: boolean): string => {
	if (name === 'className') return 'class';
	if (name === 'htmlFor') return 'for';
	if (/^(?:aria|data|stroke|fill)[A-Z]/.test(name))
		return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	return isSvg ? name : name.toLowerCase();
};

const setAttributes = (target: Element, properties: Properties, isSvg: boolean): void => {
	for (const [name, value] of Object.entries(properties)) {
		if (value === undefined || value === null || value === false) continue;
		const text = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
		target.setAttribute(attributeName(name, isSvg), text);
	}
};

/** A node of a tree as a node of the page; what is neither text nor an element is left out. */
export const toDom = (node: ElementContent, within?: string): Node => {
	if (node.type === 'text') return document.createTextNode(node.value);
	if (node.type !== 'element') return document.createDocumentFragment();
	const space = node.tagName === 'svg' ? svg : within;
	const made =
		space === undefined ? document.createElement(node.tagName) : document.createElementNS(space, node.tagName);
	setAttributes(made, node.properties, space !== undefined);
	made.append(...node.children.map((child) => toDom(child, space)));
	return made;
};
