/**
 * The style of the bibliography, in the Citation Style Language: author, title, where it appeared, when. Titles of
 * parts (articles, pages, chapters) stand in quotation marks, titles of wholes (books, reports, laws) in italics; what
 * stands for a title that is not there comes as `note`, with its brackets, and pages as `annote`, with their 'pp.'. The
 * DOI is an address, and printed as one. Nothing is cited in this style; the engine yet writes each source as a citation,
 * to tell it from others, and is quickest by its id.
 */
export const style = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-GB">
	<info><title>Annotated edition</title><id>annotated-edition</id><updated>2026-01-01T00:00:00+00:00</updated></info>
	<locale><terms><term name="ad"></term></terms></locale>
	<macro name="author">
		<names variable="author">
			<name and="text" delimiter=", " name-as-sort-order="first" sort-separator=", " delimiter-precedes-last="never"/>
			<label form="short" prefix=" (" suffix=")"/>
			<substitute><names variable="editor"/></substitute>
		</names>
	</macro>
	<macro name="others">
		<group delimiter=", ">
			<names variable="editor">
				<label form="verb-short" suffix=" "/>
				<name and="text" delimiter=", " delimiter-precedes-last="never"/>
			</names>
			<names variable="translator">
				<label form="verb-short" suffix=" "/>
				<name and="text" delimiter=", " delimiter-precedes-last="never"/>
			</names>
		</group>
	</macro>
	<macro name="title">
		<choose>
			<if variable="title" match="none"><text variable="note"/></if>
			<else-if type="book report thesis legislation bill treaty legal_case document manuscript standard dataset regulation" match="any">
				<text variable="title" font-style="italic"/>
			</else-if>
			<else><text variable="title" quotes="true"/></else>
		</choose>
	</macro>
	<macro name="container">
		<group delimiter=", ">
			<choose>
				<if type="chapter paper-conference entry entry-encyclopedia entry-dictionary" match="any">
					<group delimiter=" "><text term="in"/><text variable="container-title" font-style="italic"/></group>
				</if>
				<else><text variable="container-title" font-style="italic"/></else>
			</choose>
			<text macro="others"/>
			<choose>
				<if is-numeric="edition">
					<group delimiter=" "><number variable="edition" form="ordinal"/><text term="edition" form="short"/></group>
				</if>
				<else><text variable="edition"/></else>
			</choose>
			<choose>
				<if variable="volume">
					<group delimiter=" "><text variable="volume"/><text variable="issue" prefix="(" suffix=")"/></group>
				</if>
				<else><text variable="issue" prefix="no. "/></else>
			</choose>
			<group delimiter=" "><text variable="collection-title"/><text variable="collection-number"/></group>
			<text variable="number"/>
			<text variable="genre"/>
			<text variable="publisher"/>
			<text variable="publisher-place"/>
		</group>
	</macro>
	<macro name="issued">
		<choose>
			<if variable="issued"><date variable="issued" form="text"/></if>
			<else><text value="no date"/></else>
		</choose>
	</macro>
	<citation><layout><text variable="id"/></layout></citation>
	<bibliography>
		<sort><key macro="author"/><key variable="issued"/><key variable="title"/></sort>
		<layout suffix=".">
			<group delimiter=", ">
				<text macro="author"/>
				<text macro="title"/>
				<text macro="container"/>
				<text macro="issued"/>
				<text variable="annote"/>
			</group>
		</layout>
	</bibliography>
</style>`;
