/**
 * The style of the bibliography, in the Citation Style Language: author, title, where it appeared, when. Titles of
 * parts (articles, pages, chapters) stand in quotation marks, titles of wholes (books, reports, laws) in italics.
 */
export const style = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-GB">
	<info><title>Annotated edition</title><id>annotated-edition</id><updated>2026-01-01T00:00:00+00:00</updated></info>
	<macro name="author">
		<names variable="author">
			<name and="text" delimiter=", " name-as-sort-order="first" sort-separator=", " delimiter-precedes-last="never"/>
			<substitute><names variable="editor"/></substitute>
		</names>
	</macro>
	<macro name="title">
		<choose>
			<if type="book report thesis legislation bill treaty legal_case document manuscript standard dataset regulation" match="any">
				<text variable="title" font-style="italic"/>
			</if>
			<else><text variable="title" quotes="true"/></else>
		</choose>
	</macro>
	<macro name="container">
		<group delimiter=", ">
			<text variable="container-title" font-style="italic"/>
			<group delimiter=" "><text variable="volume"/><text variable="issue" prefix="(" suffix=")"/></group>
			<text variable="collection-title"/>
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
	<citation><layout delimiter="; "><text macro="author"/></layout></citation>
	<bibliography>
		<sort><key macro="author"/><key variable="issued"/><key variable="title"/></sort>
		<layout suffix=".">
			<group delimiter=", ">
				<text macro="author"/>
				<text macro="title"/>
				<text macro="container"/>
				<text macro="issued"/>
				<group><text variable="page" prefix="pp. "/></group>
				<text variable="DOI" prefix="doi:"/>
			</group>
		</layout>
	</bibliography>
</style>`;
