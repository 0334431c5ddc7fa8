<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New release</source>
        <translation>&amp;New release</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Open file…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Save to file</source>
        <translation>&amp;Save to file</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>Export &amp;PDF…</translation>
    </message>
    <message>
        <source>Export &amp;text…</source>
        <translation>Export &amp;text…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>P&amp;rint…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Korean</source>
        <translation>&amp;Korean</translation>
    </message>
    <message>
        <source>Korean and English &amp;side by side</source>
        <translation>Korean and English &amp;side by side</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>Preview as &amp;web page</source>
        <translation>Preview as &amp;web page</translation>
    </message>
    <message>
        <source>Preview as &amp;printed page</source>
        <translation>Preview as &amp;printed page</translation>
    </message>
    <message>
        <source>Preview as plain &amp;text</source>
        <translation>Preview as plain &amp;text</translation>
    </message>
    <message>
        <source>&amp;Newsroom</source>
        <translation>&amp;Newsroom</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>S&amp;maller text</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>As the &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>Da&amp;rk</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Heading</translation>
    </message>
    <message>
        <source>&amp;Numbered paragraph</source>
        <translation>&amp;Numbered paragraph</translation>
    </message>
    <message>
        <source>Paragraph &amp;without number</source>
        <translation>Paragraph &amp;without number</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>&amp;Point</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Quote</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Signature</translation>
    </message>
    <message>
        <source>&amp;Demote</source>
        <translation>&amp;Demote</translation>
    </message>
    <message>
        <source>Pro&amp;mote</source>
        <translation>Pro&amp;mote</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Not in this &amp;language</source>
        <translation>Not in this &amp;language</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Draft</translation>
    </message>
    <message>
        <source>In &amp;review</source>
        <translation>In &amp;review</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Published</translation>
    </message>
    <message>
        <source>English is an &amp;unofficial translation</source>
        <translation>English is an &amp;unofficial translation</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Move to &amp;trash</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>Next &amp;area</translation>
    </message>
    <message>
        <source>&amp;About Communiqué</source>
        <translation>&amp;About Communiqué</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eplace…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Find ne&amp;xt</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Find pre&amp;vious</translation>
    </message>
    <message>
        <source>&amp;Go to paragraph…</source>
        <translation>&amp;Go to paragraph…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Outline</translation>
    </message>
    <message>
        <source>&amp;Table cells</source>
        <translation>&amp;Table cells</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Contacts</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>Write without &amp;distraction</source>
        <translation>Write without &amp;distraction</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>High &amp;contrast</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Bold</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italic</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>Lin&amp;k…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>Dupl&amp;icate</translation>
    </message>
    <message>
        <source>Delete para&amp;graph</source>
        <translation>Delete para&amp;graph</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>Check &amp;spelling</translation>
    </message>
    <message>
        <source>S&amp;uggestions for the word</source>
        <translation>S&amp;uggestions for the word</translation>
    </message>
    <message>
        <source>Word list of the &amp;office…</source>
        <translation>Word list of the &amp;office…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Preview in the other lan&amp;guage</source>
        <translation>Preview in the other lan&amp;guage</translation>
    </message>
    <message>
        <source>Web page as on a &amp;desktop</source>
        <translation>Web page as on a &amp;desktop</translation>
    </message>
    <message>
        <source>Web page as on a p&amp;hone</source>
        <translation>Web page as on a p&amp;hone</translation>
    </message>
    <message>
        <source>Web page as p&amp;rinted</source>
        <translation>Web page as p&amp;rinted</translation>
    </message>
    <message>
        <source>Edit &amp;form…</source>
        <translation>Edit &amp;form…</translation>
    </message>
    <message>
        <source>&amp;Open forms folder</source>
        <translation>&amp;Open forms folder</translation>
    </message>
    <message>
        <source>Export &amp;web page…</source>
        <translation>Export &amp;web page…</translation>
    </message>
    <message>
        <source>Export e-&amp;mail…</source>
        <translation>Export e-&amp;mail…</translation>
    </message>
    <message>
        <source>Export preview pi&amp;cture…</source>
        <translation>Export preview pi&amp;cture…</translation>
    </message>
    <message>
        <source>Confirm as &amp;translated, go to the next</source>
        <translation>Confirm as &amp;translated, go to the next</translation>
    </message>
    <message>
        <source>Confirm as &amp;reviewed, go to the next</source>
        <translation>Confirm as &amp;reviewed, go to the next</translation>
    </message>
    <message>
        <source>Back to &amp;draft</source>
        <translation>Back to &amp;draft</translation>
    </message>
    <message>
        <source>&amp;Next that needs work</source>
        <translation>&amp;Next that needs work</translation>
    </message>
    <message>
        <source>Mark &amp;all translated as reviewed</source>
        <translation>Mark &amp;all translated as reviewed</translation>
    </message>
    <message>
        <source>Previous prob&amp;lem</source>
        <translation>Previous prob&amp;lem</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>Pro&amp;blems</translation>
    </message>
    <message>
        <source>Problems of &amp;accessibility</source>
        <translation>Problems of &amp;accessibility</translation>
    </message>
    <message>
        <source>Translation &amp;memory</source>
        <translation>Translation &amp;memory</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossary</translation>
    </message>
    <message>
        <source>Add to the glossar&amp;y…</source>
        <translation>Add to the glossar&amp;y…</translation>
    </message>
    <message>
        <source>&amp;Import translation memory (TMX)…</source>
        <translation>&amp;Import translation memory (TMX)…</translation>
    </message>
    <message>
        <source>&amp;Export translation memory (TMX)…</source>
        <translation>&amp;Export translation memory (TMX)…</translation>
    </message>
    <message>
        <source>Import g&amp;lossary (CSV, TBX)…</source>
        <translation>Import g&amp;lossary (CSV, TBX)…</translation>
    </message>
    <message>
        <source>Export gl&amp;ossary (CSV, TBX)…</source>
        <translation>Export gl&amp;ossary (CSV, TBX)…</translation>
    </message>
    <message>
        <source>Export o&amp;wn terms (CSV, TBX)…</source>
        <translation>Export o&amp;wn terms (CSV, TBX)…</translation>
    </message>
    <message>
        <source>Export for translation (&amp;XLIFF 2.1)…</source>
        <translation>Export for translation (&amp;XLIFF 2.1)…</translation>
    </message>
    <message>
        <source>Export for translation (XLIFF 1.&amp;2: OmegaT and most others)…</source>
        <translation>Export for translation (XLIFF 1.&amp;2: OmegaT and most others)…</translation>
    </message>
    <message>
        <source>Merge a translation that came &amp;back (XLIFF)…</source>
        <translation>Merge a translation that came &amp;back (XLIFF)…</translation>
    </message>
    <message>
        <source>Bilingual re&amp;view copy (web page)…</source>
        <translation>Bilingual re&amp;view copy (web page)…</translation>
    </message>
    <message>
        <source>Bilingual review copy (&amp;PDF)…</source>
        <translation>Bilingual review copy (&amp;PDF)…</translation>
    </message>
    <message>
        <source>Amount, date or name in the &amp;other language…</source>
        <translation>Amount, date or name in the &amp;other language…</translation>
    </message>
    <message>
        <source>Pages with both languages side b&amp;y side</source>
        <translation>Pages with both languages side b&amp;y side</translation>
    </message>
    <message>
        <source>Save to &amp;another file…</source>
        <translation>Save to &amp;another file…</translation>
    </message>
    <message>
        <source>Export text of an e-mail (&amp;HTML)…</source>
        <translation>Export text of an e-mail (&amp;HTML)…</translation>
    </message>
    <message>
        <source>C&amp;ommand palette…</source>
        <translation>C&amp;ommand palette…</translation>
    </message>
    <message>
        <source>Next proble&amp;m</source>
        <translation>Next proble&amp;m</translation>
    </message>
    <message>
        <source>Fin&amp;d a release</source>
        <translation>Fin&amp;d a release</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Pre&amp;view</translation>
    </message>
    <message>
        <source>Small pages bes&amp;ide the preview</source>
        <translation>Small pages bes&amp;ide the preview</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>F&amp;igure</translation>
    </message>
    <message>
        <source>A&amp;ctual size</source>
        <translation>A&amp;ctual size</translation>
    </message>
    <message>
        <source>U&amp;nderline</source>
        <translation>U&amp;nderline</translation>
    </message>
    <message>
        <source>&amp;Figure…</source>
        <translation>&amp;Figure…</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>Mo&amp;ve down</translation>
    </message>
    <message>
        <source>Take &amp;back from the trash…</source>
        <translation>Take &amp;back from the trash…</translation>
    </message>
    <message>
        <source>American or British &amp;English</source>
        <translation>American or British &amp;English</translation>
    </message>
    <message>
        <source>&amp;American English only</source>
        <translation>&amp;American English only</translation>
    </message>
    <message>
        <source>&amp;British English only</source>
        <translation>&amp;British English only</translation>
    </message>
    <message>
        <source>Appears in Korean &amp;and English</source>
        <translation>Appears in Korean &amp;and English</translation>
    </message>
    <message>
        <source>Appears in &amp;Korean only</source>
        <translation>Appears in &amp;Korean only</translation>
    </message>
    <message>
        <source>Appears in &amp;English only</source>
        <translation>Appears in &amp;English only</translation>
    </message>
</context>
<context>
    <name>Assembling</name>
    <message>
        <source>left out as a link of the page: %1</source>
        <translation>left out as a link of the page: %1</translation>
    </message>
    <message>
        <source>the page says %1 where %2 comes next; the numbers are counted anew</source>
        <translation>the page says %1 where %2 comes next; the numbers are counted anew</translation>
    </message>
    <message>
        <source>no title was found</source>
        <translation>no title was found</translation>
    </message>
</context>
<context>
    <name>Automatic</name>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Quotation mark</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Replace the file?</source>
        <translation>Replace the file?</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1” exists already.</translation>
    </message>
    <message>
        <source>Replacing it cannot be undone.</source>
        <translation>Replacing it cannot be undone.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>About Communiqué</source>
        <translation>About Communiqué</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Communiqué %1&lt;/h3&gt;&lt;p&gt;Drafting, translating and publishing press releases.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Communiqué %1&lt;/h3&gt;&lt;p&gt;Drafting, translating and publishing press releases.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address (https://…, or an e-mail address); leave empty to remove the link:</source>
        <translation>Address (https://…, or an e-mail address); leave empty to remove the link:</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The address “%1” is read out letter by letter. Link words instead.</source>
        <translation>The address “%1” is read out letter by letter. Link words instead.</translation>
    </message>
    <message>
        <source>The alternative text “%1” says nothing about the picture. Write what is to be seen.</source>
        <translation>The alternative text “%1” says nothing about the picture. Write what is to be seen.</translation>
    </message>
    <message>
        <source>Column %1 of the table has no name in the header row. Write one.</source>
        <translation>Column %1 of the table has no name in the header row. Write one.</translation>
    </message>
    <message>
        <source>The heading is empty. Write it or delete it.</source>
        <translation>The heading is empty. Write it or delete it.</translation>
    </message>
    <message>
        <source>The letterhead</source>
        <translation>The letterhead</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>The title</translation>
    </message>
    <message>
        <source>The subtitle</source>
        <translation>The subtitle</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>The date</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>A heading</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>A note</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>A table</translation>
    </message>
    <message>
        <source>The footer</source>
        <translation>The footer</translation>
    </message>
    <message>
        <source>%1 reaches a contrast of %2 : 1 on paper; %3 : 1 is needed. Choose a darker colour in the form.</source>
        <translation>%1 reaches a contrast of %2 : 1 on paper; %3 : 1 is needed. Choose a darker colour in the form.</translation>
    </message>
    <message>
        <source>“%1” looks like a heading and is a paragraph in bold. As a heading it can be found and skipped to.</source>
        <translation>“%1” looks like a heading and is a paragraph in bold. As a heading it can be found and skipped to.</translation>
    </message>
    <message>
        <source>Nothing stands under the heading “%1”. Write the text, or delete the heading.</source>
        <translation>Nothing stands under the heading “%1”. Write the text, or delete the heading.</translation>
    </message>
    <message numerus="yes">
        <source>The alternative text has %Ln character(s). Say the gist in one or two sentences, and the rest in the text.</source>
        <translation>
            <numerusform>The alternative text has %Ln character. Say the gist in one or two sentences, and the rest in the text.</numerusform>
            <numerusform>The alternative text has %Ln characters. Say the gist in one or two sentences, and the rest in the text.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link leads to “%1”, which is no address. Correct it with Ctrl+K.</source>
        <translation>The link leads to “%1”, which is no address. Correct it with Ctrl+K.</translation>
    </message>
    <message>
        <source>The picture has no alternative text. Write what somebody should know who cannot see it.</source>
        <translation>The picture has no alternative text. Write what somebody should know who cannot see it.</translation>
    </message>
    <message>
        <source>The table has no caption. One line above it that says what it shows helps to find it and to skip it.</source>
        <translation>The table has no caption. One line above it that says what it shows helps to find it and to skip it.</translation>
    </message>
    <message>
        <source>The table has no header row, so nobody hears to which column a cell belongs. Make the row with the names of the columns its header.</source>
        <translation>The table has no header row, so nobody hears to which column a cell belongs. Make the row with the names of the columns its header.</translation>
    </message>
    <message>
        <source>There is no title. It is what page and PDF are called by: write one.</source>
        <translation>There is no title. It is what page and PDF are called by: write one.</translation>
    </message>
    <message numerus="yes">
        <source>The point is %Ln level(s) deeper than what stands above it. Shift+Tab brings it up.</source>
        <translation>
            <numerusform>The point is %Ln level deeper than what stands above it. Shift+Tab brings it up.</numerusform>
            <numerusform>The point is %Ln levels deeper than what stands above it. Shift+Tab brings it up.</numerusform>
        </translation>
    </message>
    <message>
        <source>The character %1 has no meaning that fonts and voices know. Type it anew, or use another.</source>
        <translation>The character %1 has no meaning that fonts and voices know. Type it anew, or use another.</translation>
    </message>
    <message>
        <source>The link “%1” does not say where it leads. Link the words that name what is there.</source>
        <translation>The link “%1” does not say where it leads. Link the words that name what is there.</translation>
    </message>
    <message>
        <source>“%1” is never written out. Write the long name with the abbreviation in brackets at the first mention.</source>
        <translation>“%1” is never written out. Write the long name with the abbreviation in brackets at the first mention.</translation>
    </message>
    <message>
        <source>“%1” is used here, but written out only later (“%2”).</source>
        <translation>“%1” is used here, but written out only later (“%2”).</translation>
    </message>
    <message>
        <source>English releases carry no end mark.</source>
        <translation>English releases carry no end mark.</translation>
    </message>
    <message>
        <source>A contact has no name.</source>
        <translation>A contact has no name.</translation>
    </message>
    <message>
        <source>A contact has neither telephone nor e-mail.</source>
        <translation>A contact has neither telephone nor e-mail.</translation>
    </message>
    <message>
        <source>The Korean has “%1”: keep the order of the countries.</source>
        <translation>The Korean has “%1”: keep the order of the countries.</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>“%1” stands twice.</translation>
    </message>
    <message>
        <source>Two particles follow one another (“%1”).</source>
        <translation>Two particles follow one another (“%1”).</translation>
    </message>
    <message>
        <source>The embargo ends before the date of issue.</source>
        <translation>The embargo ends before the date of issue.</translation>
    </message>
    <message>
        <source>The embargo is over.</source>
        <translation>The embargo is over.</translation>
    </message>
    <message>
        <source>The date of issue is missing.</source>
        <translation>The date of issue is missing.</translation>
    </message>
    <message>
        <source>A single letter “%1” stands among the syllables.</source>
        <translation>A single letter “%1” stands among the syllables.</translation>
    </message>
    <message>
        <source>Official documents write “%1”.</source>
        <translation>Official documents write “%1”.</translation>
    </message>
    <message>
        <source>Hangul is left in the English text.</source>
        <translation>Hangul is left in the English text.</translation>
    </message>
    <message>
        <source>A full-width or Korean character is left in the English text.</source>
        <translation>A full-width or Korean character is left in the English text.</translation>
    </message>
    <message>
        <source>The government&apos;s name is “%1”.</source>
        <translation>The government&apos;s name is “%1”.</translation>
    </message>
    <message>
        <source>“%1” is another kind of meeting than the Korean names.</source>
        <translation>“%1” is another kind of meeting than the Korean names.</translation>
    </message>
    <message>
        <source>This has no English. Translate it, or mark the block as not in English.</source>
        <translation>This has no English. Translate it, or mark the block as not in English.</translation>
    </message>
    <message>
        <source>This has no Korean. Write it, or mark the block as not in Korean.</source>
        <translation>This has no Korean. Write it, or mark the block as not in Korean.</translation>
    </message>
    <message>
        <source>The country (or city) is called “%1” now.</source>
        <translation>The country (or city) is called “%1” now.</translation>
    </message>
    <message>
        <source>Korean names stand with the family name first and the second syllable of the given name in lower case: “%1”.</source>
        <translation>Korean names stand with the family name first and the second syllable of the given name in lower case: “%1”.</translation>
    </message>
    <message>
        <source>A plainer word is recommended: “%1”.</source>
        <translation>A plainer word is recommended: “%1”.</translation>
    </message>
    <message>
        <source>(%1 sentences in Korean, %2 in English)</source>
        <translation>(%1 sentences in Korean, %2 in English)</translation>
    </message>
    <message>
        <source>The English is much shorter than the Korean: was something left out? %1</source>
        <translation>The English is much shorter than the Korean: was something left out? %1</translation>
    </message>
    <message>
        <source>The English is much longer than the Korean: was something added? %1</source>
        <translation>The English is much longer than the Korean: was something added? %1</translation>
    </message>
    <message>
        <source>The source changed after this translation was confirmed. Look at it again and confirm it.</source>
        <translation>The source changed after this translation was confirmed. Look at it again and confirm it.</translation>
    </message>
    <message>
        <source>In a title, words begin with a capital letter: %1.</source>
        <translation>In a title, words begin with a capital letter: %1.</translation>
    </message>
    <message>
        <source>“%1” is not closed.</source>
        <translation>“%1” is not closed.</translation>
    </message>
    <message>
        <source>Write “%1”.</source>
        <translation>Write “%1”.</translation>
    </message>
    <message>
        <source>The release writes “%1” elsewhere: keep to one spelling.</source>
        <translation>The release writes “%1” elsewhere: keep to one spelling.</translation>
    </message>
    <message>
        <source>The currencies differ: %1.</source>
        <translation>The currencies differ: %1.</translation>
    </message>
    <message>
        <source>Only one language names the currency: %1.</source>
        <translation>Only one language names the currency: %1.</translation>
    </message>
    <message>
        <source>An amount stands in another currency: %1. Keep the currency of the original.</source>
        <translation>An amount stands in another currency: %1. Keep the currency of the original.</translation>
    </message>
    <message>
        <source>The English does not have the date “%1”.</source>
        <translation>The English does not have the date “%1”.</translation>
    </message>
    <message>
        <source>The Korean does not have the date “%1”.</source>
        <translation>The Korean does not have the date “%1”.</translation>
    </message>
    <message>
        <source>The years differ: %1.</source>
        <translation>The years differ: %1.</translation>
    </message>
    <message>
        <source>The dates differ: %1.</source>
        <translation>The dates differ: %1.</translation>
    </message>
    <message>
        <source>There is no such day: “%1”.</source>
        <translation>There is no such day: “%1”.</translation>
    </message>
    <message>
        <source>The Korean tells local time, the English Korean time.</source>
        <translation>The Korean tells local time, the English Korean time.</translation>
    </message>
    <message>
        <source>The Korean tells Korean time, the English local time.</source>
        <translation>The Korean tells Korean time, the English local time.</translation>
    </message>
    <message>
        <source>The English does not say “local time”.</source>
        <translation>The English does not say “local time”.</translation>
    </message>
    <message>
        <source>The English does not say that this is Korean time.</source>
        <translation>The English does not say that this is Korean time.</translation>
    </message>
    <message>
        <source>The Korean does not say “현지시간”.</source>
        <translation>The Korean does not say “현지시간”.</translation>
    </message>
    <message>
        <source>Korean “%1”, English “%2”</source>
        <translation>Korean “%1”, English “%2”</translation>
    </message>
    <message>
        <source>The number is rounded in one language: %1.</source>
        <translation>The number is rounded in one language: %1.</translation>
    </message>
    <message>
        <source>The numbers differ: %1.</source>
        <translation>The numbers differ: %1.</translation>
    </message>
    <message>
        <source>The English does not have the number “%1”.</source>
        <translation>The English does not have the number “%1”.</translation>
    </message>
    <message>
        <source>The Korean does not have the number “%1”.</source>
        <translation>The Korean does not have the number “%1”.</translation>
    </message>
    <message>
        <source>“%1” is written “%2”.</source>
        <translation>“%1” is written “%2”.</translation>
    </message>
    <message>
        <source>The ordinal numbers differ: %1.</source>
        <translation>The ordinal numbers differ: %1.</translation>
    </message>
    <message>
        <source>Per cent (%) and percentage points (%p) are not the same: %1.</source>
        <translation>Per cent (%) and percentage points (%p) are not the same: %1.</translation>
    </message>
    <message>
        <source>Only one language says per cent: %1.</source>
        <translation>Only one language says per cent: %1.</translation>
    </message>
    <message>
        <source>“%1” literally starts at %2: write “%3” first.</source>
        <translation>“%1” literally starts at %2: write “%3” first.</translation>
    </message>
    <message>
        <source>By the date of issue, “%1” is in %2 and “%3” in %4.</source>
        <translation>By the date of issue, “%1” is in %2 and “%3” in %4.</translation>
    </message>
    <message>
        <source>“%1” is %2; “%3” is %4 times as much.</source>
        <translation>“%1” is %2; “%3” is %4 times as much.</translation>
    </message>
    <message>
        <source>“%1” is %2; “%3” is %4 times too little.</source>
        <translation>“%1” is %2; “%3” is %4 times too little.</translation>
    </message>
    <message>
        <source>The times differ: %1.</source>
        <translation>The times differ: %1.</translation>
    </message>
    <message>
        <source>The English does not have the time “%1”.</source>
        <translation>The English does not have the time “%1”.</translation>
    </message>
    <message>
        <source>The Korean does not have the time “%1”.</source>
        <translation>The Korean does not have the time “%1”.</translation>
    </message>
    <message>
        <source>%1 is not “%2” but “%3”.</source>
        <translation>%1 is not “%2” but “%3”.</translation>
    </message>
    <message>
        <source>The weekdays differ: %1.</source>
        <translation>The weekdays differ: %1.</translation>
    </message>
    <message>
        <source>“%1” was written out before. The abbreviation is enough here.</source>
        <translation>“%1” was written out before. The abbreviation is enough here.</translation>
    </message>
    <message>
        <source>The abbreviation “%1” is introduced but never used. The long name is enough.</source>
        <translation>The abbreviation “%1” is introduced but never used. The long name is enough.</translation>
    </message>
    <message>
        <source>Write “%1” before “%2”.</source>
        <translation>Write “%1” before “%2”.</translation>
    </message>
    <message>
        <source>The form prints “끝.” itself. Delete it here, or it appears twice.</source>
        <translation>The form prints “끝.” itself. Delete it here, or it appears twice.</translation>
    </message>
    <message>
        <source>Put two spaces before “끝.”.</source>
        <translation>Put two spaces before “끝.”.</translation>
    </message>
    <message>
        <source>The form prints a table of contacts, but the release names nobody. Add a contact.</source>
        <translation>The form prints a table of contacts, but the release names nobody. Add a contact.</translation>
    </message>
    <message>
        <source>A contact still has placeholder text. Replace it.</source>
        <translation>A contact still has placeholder text. Replace it.</translation>
    </message>
    <message>
        <source>The Korean names another country than “%1”.</source>
        <translation>The Korean names another country than “%1”.</translation>
    </message>
    <message>
        <source>The English leaves out a country of “%1”.</source>
        <translation>The English leaves out a country of “%1”.</translation>
    </message>
    <message>
        <source>The text mentions an embargo, but none is set.</source>
        <translation>The text mentions an embargo, but none is set.</translation>
    </message>
    <message>
        <source>The text gives another embargo than the one that is set (%1).</source>
        <translation>The text gives another embargo than the one that is set (%1).</translation>
    </message>
    <message>
        <source>The embargo ends more than two months after the date of issue. Check the date.</source>
        <translation>The embargo ends more than two months after the date of issue. Check the date.</translation>
    </message>
    <message>
        <source>The other sentences end politely (-습니다). Keep to one style.</source>
        <translation>The other sentences end politely (-습니다). Keep to one style.</translation>
    </message>
    <message>
        <source>The other sentences end plainly (-다). Keep to one style.</source>
        <translation>The other sentences end plainly (-다). Keep to one style.</translation>
    </message>
    <message>
        <source>The other sentences end in a noun (-음). Keep to one style.</source>
        <translation>The other sentences end in a noun (-음). Keep to one style.</translation>
    </message>
    <message>
        <source>The release is to appear in English, but has no English text yet.</source>
        <translation>The release is to appear in English, but has no English text yet.</translation>
    </message>
    <message>
        <source>The release is to appear in Korean, but has no Korean text yet.</source>
        <translation>The release is to appear in Korean, but has no Korean text yet.</translation>
    </message>
    <message>
        <source>Add the original spelling in brackets at the first mention of a foreign name.</source>
        <translation>Add the original spelling in brackets at the first mention of a foreign name.</translation>
    </message>
    <message>
        <source>These syllables are stored in pieces (decomposed jamo). Type them again.</source>
        <translation>These syllables are stored in pieces (decomposed jamo). Type them again.</translation>
    </message>
    <message>
        <source>The English leaves out “%1”, which the Korean names.</source>
        <translation>The English leaves out “%1”, which the Korean names.</translation>
    </message>
    <message>
        <source>Give the official name at the first mention: “%1”.</source>
        <translation>Give the official name at the first mention: “%1”.</translation>
    </message>
    <message>
        <source>The Korean says “%1”; the English names another kind of meeting.</source>
        <translation>The Korean says “%1”; the English names another kind of meeting.</translation>
    </message>
    <message>
        <source>The Korean has a negation (“%1”) that the English lacks.</source>
        <translation>The Korean has a negation (“%1”) that the English lacks.</translation>
    </message>
    <message>
        <source>The English has a negation (“%1”) that the Korean lacks.</source>
        <translation>The English has a negation (“%1”) that the Korean lacks.</translation>
    </message>
    <message>
        <source>This country no longer exists.</source>
        <translation>This country no longer exists.</translation>
    </message>
    <message>
        <source>“%1” is not the English title of a %2.</source>
        <translation>“%1” is not the English title of a %2.</translation>
    </message>
    <message>
        <source>The Korean names %1; the English does not.</source>
        <translation>The Korean names %1; the English does not.</translation>
    </message>
    <message>
        <source>No name in the Korean text is spelled “%1”.</source>
        <translation>No name in the Korean text is spelled “%1”.</translation>
    </message>
    <message>
        <source>The Korean gives the name as “%1”; the English spells it differently.</source>
        <translation>The Korean gives the name as “%1”; the English spells it differently.</translation>
    </message>
    <message>
        <source>Translation missing</source>
        <translation>Translation missing</translation>
    </message>
    <message>
        <source>A block, cell or subtitle has words in one language only, so readers of the other miss it. Translate it, or mark it as not in that language.</source>
        <translation>A block, cell or subtitle has words in one language only, so readers of the other miss it. Translate it, or mark it as not in that language.</translation>
    </message>
    <message>
        <source>Left in the other language</source>
        <translation>Left in the other language</translation>
    </message>
    <message>
        <source>A text stands in the words of the other language, or repeats the translation of another block: it was copied and never translated.</source>
        <translation>A text stands in the words of the other language, or repeats the translation of another block: it was copied and never translated.</translation>
    </message>
    <message>
        <source>Length of the translation</source>
        <translation>Length of the translation</translation>
    </message>
    <message>
        <source>A translation that has fewer sentences and is far too short has usually lost something; one far too long has gained something.</source>
        <translation>A translation that has fewer sentences and is far too short has usually lost something; one far too long has gained something.</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Negation</translation>
    </message>
    <message>
        <source>“Not” stands on one side only. A lost negation turns the meaning of a sentence around.</source>
        <translation>“Not” stands on one side only. A lost negation turns the meaning of a sentence around.</translation>
    </message>
    <message>
        <source>Done, planned or agreed</source>
        <translation>Done, planned or agreed</translation>
    </message>
    <message>
        <source>What is planned must not be told as done, and what was agreed must not be told as carried out.</source>
        <translation>What is planned must not be told as done, and what was agreed must not be told as carried out.</translation>
    </message>
    <message>
        <source>Order of countries</source>
        <translation>Order of countries</translation>
    </message>
    <message>
        <source>The order in which countries are named is a matter of protocol. The translation keeps the order of the source.</source>
        <translation>The order in which countries are named is a matter of protocol. The translation keeps the order of the source.</translation>
    </message>
    <message>
        <source>Countries named</source>
        <translation>Countries named</translation>
    </message>
    <message>
        <source>A country stands on one side and not on the other: one was mistaken for another, or lost from a list.</source>
        <translation>A country stands on one side and not on the other: one was mistaken for another, or lost from a list.</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>A telephone call is no meeting, a courtesy call no talks. The kind of meeting carries political weight.</source>
        <translation>A telephone call is no meeting, a courtesy call no talks. The kind of meeting carries political weight.</translation>
    </message>
    <message>
        <source>Names of persons</source>
        <translation>Names of persons</translation>
    </message>
    <message>
        <source>A name stands in one language only, or is spelled otherwise than the other language says.</source>
        <translation>A name stands in one language only, or is spelled otherwise than the other language says.</translation>
    </message>
    <message>
        <source>Form of Korean names</source>
        <translation>Form of Korean names</translation>
    </message>
    <message>
        <source>Official English writes the family name first, a hyphen in the given name, and a small letter after it.</source>
        <translation>Official English writes the family name first, a hyphen in the given name, and a small letter after it.</translation>
    </message>
    <message>
        <source>Titles of office</source>
        <translation>Titles of office</translation>
    </message>
    <message>
        <source>A title of office was told as another. Ranks must not be raised or lowered.</source>
        <translation>A title of office was told as another. Ranks must not be raised or lowered.</translation>
    </message>
    <message>
        <source>Source changed since</source>
        <translation>Source changed since</translation>
    </message>
    <message>
        <source>The translation was confirmed, and the source was edited afterwards. Somebody has to look at both again.</source>
        <translation>The translation was confirmed, and the source was edited afterwards. Somebody has to look at both again.</translation>
    </message>
    <message>
        <source>Left-over characters</source>
        <translation>Left-over characters</translation>
    </message>
    <message>
        <source>Hangul, full-width characters or Korean punctuation were left in the English.</source>
        <translation>Hangul, full-width characters or Korean punctuation were left in the English.</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abbreviations</translation>
    </message>
    <message>
        <source>An abbreviation is written out once, at the first mention, and used alone afterwards.</source>
        <translation>An abbreviation is written out once, at the first mention, and used alone afterwards.</translation>
    </message>
    <message>
        <source>One spelling</source>
        <translation>One spelling</translation>
    </message>
    <message>
        <source>A release keeps to one spelling of a word, one form of an abbreviation and one kind of dash.</source>
        <translation>A release keeps to one spelling of a word, one form of an abbreviation and one kind of dash.</translation>
    </message>
    <message>
        <source>Official names of countries</source>
        <translation>Official names of countries</translation>
    </message>
    <message>
        <source>Formal releases give the official name of a country at the first mention.</source>
        <translation>Formal releases give the official name of a country at the first mention.</translation>
    </message>
    <message>
        <source>Names set by the government</source>
        <translation>Names set by the government</translation>
    </message>
    <message>
        <source>The government has settled these names. Other names for them do not appear in releases.</source>
        <translation>The government has settled these names. Other names for them do not appear in releases.</translation>
    </message>
    <message>
        <source>Names no longer in use</source>
        <translation>Names no longer in use</translation>
    </message>
    <message>
        <source>The country or city had another name on the date of issue, or existed no more.</source>
        <translation>The country or city had another name on the date of issue, or existed no more.</translation>
    </message>
    <message>
        <source>Doubled words</source>
        <translation>Doubled words</translation>
    </message>
    <message>
        <source>A word or particle stands twice in a row.</source>
        <translation>A word or particle stands twice in a row.</translation>
    </message>
    <message>
        <source>Capitals in titles</source>
        <translation>Capitals in titles</translation>
    </message>
    <message>
        <source>In English titles every word begins with a capital letter, except articles, short prepositions and conjunctions.</source>
        <translation>In English titles every word begins with a capital letter, except articles, short prepositions and conjunctions.</translation>
    </message>
    <message>
        <source>Straight quotation marks</source>
        <translation>Straight quotation marks</translation>
    </message>
    <message>
        <source>Printed English has curly quotation marks and apostrophes.</source>
        <translation>Printed English has curly quotation marks and apostrophes.</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Spaces</translation>
    </message>
    <message>
        <source>One space between words, none before a comma, one after it.</source>
        <translation>One space between words, none before a comma, one after it.</translation>
    </message>
    <message>
        <source>Brackets and quotation marks</source>
        <translation>Brackets and quotation marks</translation>
    </message>
    <message>
        <source>A bracket or quotation mark is not closed, or is closed by another kind.</source>
        <translation>A bracket or quotation mark is not closed, or is closed by another kind.</translation>
    </message>
    <message>
        <source>a or an</source>
        <translation>a or an</translation>
    </message>
    <message>
        <source>“An” stands before a vowel that is heard, “a” before a consonant that is heard.</source>
        <translation>“An” stands before a vowel that is heard, “a” before a consonant that is heard.</translation>
    </message>
    <message>
        <source>Form of Korean dates</source>
        <translation>Form of Korean dates</translation>
    </message>
    <message>
        <source>Official documents write year, month and day with a full stop and a space after each, without leading zeros.</source>
        <translation>Official documents write year, month and day with a full stop and a space after each, without leading zeros.</translation>
    </message>
    <message>
        <source>Spaces before 끝.</source>
        <translation>Spaces before 끝.</translation>
    </message>
    <message>
        <source>In official documents “끝.” stands after two spaces.</source>
        <translation>In official documents “끝.” stands after two spaces.</translation>
    </message>
    <message>
        <source>Endings of sentences</source>
        <translation>Endings of sentences</translation>
    </message>
    <message>
        <source>The body keeps to one style of sentence endings.</source>
        <translation>The body keeps to one style of sentence endings.</translation>
    </message>
    <message>
        <source>Spacing of numbers and units</source>
        <translation>Spacing of numbers and units</translation>
    </message>
    <message>
        <source>Ordinal prefixes, percent signs, suffixes and powers of ten join their number.</source>
        <translation>Ordinal prefixes, percent signs, suffixes and powers of ten join their number.</translation>
    </message>
    <message>
        <source>Plainer words</source>
        <translation>Plainer words</translation>
    </message>
    <message>
        <source>The National Institute of Korean Language recommends a plainer word.</source>
        <translation>The National Institute of Korean Language recommends a plainer word.</translation>
    </message>
    <message>
        <source>Foreign names in Korean</source>
        <translation>Foreign names in Korean</translation>
    </message>
    <message>
        <source>The original spelling in brackets tells readers who is meant, once, at the first mention.</source>
        <translation>The original spelling in brackets tells readers who is meant, once, at the first mention.</translation>
    </message>
    <message>
        <source>Broken Hangul</source>
        <translation>Broken Hangul</translation>
    </message>
    <message>
        <source>Single letters or decomposed syllables come from a slip of the finger or from files of other systems; searches do not find them.</source>
        <translation>Single letters or decomposed syllables come from a slip of the finger or from files of other systems; searches do not find them.</translation>
    </message>
    <message>
        <source>Typed numbers and bullets</source>
        <translation>Typed numbers and bullets</translation>
    </message>
    <message>
        <source>The form prints numbers and bullets itself: a typed one would stand beside it.</source>
        <translation>The form prints numbers and bullets itself: a typed one would stand beside it.</translation>
    </message>
    <message>
        <source>Full-width characters</source>
        <translation>Full-width characters</translation>
    </message>
    <message>
        <source>Full-width Latin letters, figures and signs break lines and searches.</source>
        <translation>Full-width Latin letters, figures and signs break lines and searches.</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>The form prints the date, and the newsroom sorts by it.</source>
        <translation>The form prints the date, and the newsroom sorts by it.</translation>
    </message>
    <message>
        <source>Language without text</source>
        <translation>Language without text</translation>
    </message>
    <message>
        <source>The release is to appear in a language in which nothing is written yet.</source>
        <translation>The release is to appear in a language in which nothing is written yet.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Journalists need a name and a number to call.</source>
        <translation>Journalists need a name and a number to call.</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>An embargo that ends too early, is over, or is told otherwise in the text leads to publication at the wrong hour.</source>
        <translation>An embargo that ends too early, is over, or is told otherwise in the text leads to publication at the wrong hour.</translation>
    </message>
    <message>
        <source>“Unofficial translation”</source>
        <translation>“Unofficial translation”</translation>
    </message>
    <message>
        <source>The note belongs on the translation only, and stands there once.</source>
        <translation>The note belongs on the translation only, and stands there once.</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>End mark</translation>
    </message>
    <message>
        <source>The form prints “끝.” where it is wanted; English releases have no end mark.</source>
        <translation>The form prints “끝.” where it is wanted; English releases have no end mark.</translation>
    </message>
    <message>
        <source>Title missing</source>
        <translation>Title missing</translation>
    </message>
    <message>
        <source>Page and PDF are called by their title; screen readers say it first (WCAG 2.4.2, PDF/UA-1 7.1).</source>
        <translation>Page and PDF are called by their title; screen readers say it first (WCAG 2.4.2, PDF/UA-1 7.1).</translation>
    </message>
    <message>
        <source>Alternative text missing</source>
        <translation>Alternative text missing</translation>
    </message>
    <message>
        <source>People who cannot see the picture hear its alternative text (WCAG 1.1.1).</source>
        <translation>People who cannot see the picture hear its alternative text (WCAG 1.1.1).</translation>
    </message>
    <message>
        <source>Alternative text that says nothing</source>
        <translation>Alternative text that says nothing</translation>
    </message>
    <message>
        <source>A file name or the word “picture” says nothing about what is to be seen (WCAG 1.1.1).</source>
        <translation>A file name or the word “picture” says nothing about what is to be seen (WCAG 1.1.1).</translation>
    </message>
    <message>
        <source>Long alternative text</source>
        <translation>Long alternative text</translation>
    </message>
    <message>
        <source>An alternative text is heard in one go. The gist is enough; details belong in the text.</source>
        <translation>An alternative text is heard in one go. The gist is enough; details belong in the text.</translation>
    </message>
    <message>
        <source>Header row missing</source>
        <translation>Header row missing</translation>
    </message>
    <message>
        <source>Without header cells nobody hears to which column a cell belongs (WCAG 1.3.1, PDF/UA-1 7.5).</source>
        <translation>Without header cells nobody hears to which column a cell belongs (WCAG 1.3.1, PDF/UA-1 7.5).</translation>
    </message>
    <message>
        <source>Column without a name</source>
        <translation>Column without a name</translation>
    </message>
    <message>
        <source>Every column is announced by its name (WCAG 1.3.1).</source>
        <translation>Every column is announced by its name (WCAG 1.3.1).</translation>
    </message>
    <message>
        <source>Caption of tables</source>
        <translation>Caption of tables</translation>
    </message>
    <message>
        <source>A caption tells what the table shows, and lets people find or skip it.</source>
        <translation>A caption tells what the table shows, and lets people find or skip it.</translation>
    </message>
    <message>
        <source>Words of links</source>
        <translation>Words of links</translation>
    </message>
    <message>
        <source>Links are listed and read without the text around them: their words have to say where they lead (WCAG 2.4.4).</source>
        <translation>Links are listed and read without the text around them: their words have to say where they lead (WCAG 2.4.4).</translation>
    </message>
    <message>
        <source>Addresses as links</source>
        <translation>Addresses as links</translation>
    </message>
    <message>
        <source>An address is read out letter by letter. Words are heard at once.</source>
        <translation>An address is read out letter by letter. Words are heard at once.</translation>
    </message>
    <message>
        <source>Address of links</source>
        <translation>Address of links</translation>
    </message>
    <message>
        <source>The link leads nowhere.</source>
        <translation>The link leads nowhere.</translation>
    </message>
    <message>
        <source>Empty headings</source>
        <translation>Empty headings</translation>
    </message>
    <message>
        <source>An empty heading is announced and says nothing (WCAG 2.4.6).</source>
        <translation>An empty heading is announced and says nothing (WCAG 2.4.6).</translation>
    </message>
    <message>
        <source>Heading without text</source>
        <translation>Heading without text</translation>
    </message>
    <message>
        <source>A heading with nothing under it misleads those who move from heading to heading (WCAG 1.3.1).</source>
        <translation>A heading with nothing under it misleads those who move from heading to heading (WCAG 1.3.1).</translation>
    </message>
    <message>
        <source>Skipped levels</source>
        <translation>Skipped levels</translation>
    </message>
    <message>
        <source>A point can be only one level deeper than what stands above it (WCAG 1.3.1).</source>
        <translation>A point can be only one level deeper than what stands above it (WCAG 1.3.1).</translation>
    </message>
    <message>
        <source>Bold paragraph as heading</source>
        <translation>Bold paragraph as heading</translation>
    </message>
    <message>
        <source>A bold paragraph looks like a heading, but cannot be found or skipped to as one (WCAG 1.3.1).</source>
        <translation>A bold paragraph looks like a heading, but cannot be found or skipped to as one (WCAG 1.3.1).</translation>
    </message>
    <message>
        <source>Unreadable characters</source>
        <translation>Unreadable characters</translation>
    </message>
    <message>
        <source>Characters without a meaning are shown as boxes and are not read out (PDF/UA-1 7.21.7).</source>
        <translation>Characters without a meaning are shown as boxes and are not read out (PDF/UA-1 7.21.7).</translation>
    </message>
    <message>
        <source>Contrast of text</source>
        <translation>Contrast of text</translation>
    </message>
    <message>
        <source>Pale text cannot be read by everybody. The form&apos;s colours decide (WCAG 1.4.3).</source>
        <translation>Pale text cannot be read by everybody. The form&apos;s colours decide (WCAG 1.4.3).</translation>
    </message>
    <message>
        <source>There is more than one space.</source>
        <translation>There is more than one space.</translation>
    </message>
    <message>
        <source>There is a space before “%1”.</source>
        <translation>There is a space before “%1”.</translation>
    </message>
    <message>
        <source>A space is missing after “%1”.</source>
        <translation>A space is missing after “%1”.</translation>
    </message>
    <message>
        <source>Use curly quotation marks.</source>
        <translation>Use curly quotation marks.</translation>
    </message>
    <message>
        <source>The Korean says that this is still to come (“%1”); the English tells it as done. Write “will …” or “is to …”.</source>
        <translation>The Korean says that this is still to come (“%1”); the English tells it as done. Write “will …” or “is to …”.</translation>
    </message>
    <message>
        <source>The Korean says that this was done; the English says that it is still to come (“%1”).</source>
        <translation>The Korean says that this was done; the English says that it is still to come (“%1”).</translation>
    </message>
    <message>
        <source>The Korean says that it was agreed (“…%1다”); the English says that it was done. Write “agreed to …”.</source>
        <translation>The Korean says that it was agreed (“…%1다”); the English says that it was done. Write “agreed to …”.</translation>
    </message>
    <message>
        <source>The English speaks of an agreement (“%1”); the Korean does not.</source>
        <translation>The English speaks of an agreement (“%1”); the Korean does not.</translation>
    </message>
    <message>
        <source>The form prints the marker itself. Delete “%1”.</source>
        <translation>The form prints the marker itself. Delete “%1”.</translation>
    </message>
    <message>
        <source>The marker “%1” is typed inside the text. Begin a new block there.</source>
        <translation>The marker “%1” is typed inside the text. Begin a new block there.</translation>
    </message>
    <message>
        <source>“%1” has no opening counterpart.</source>
        <translation>“%1” has no opening counterpart.</translation>
    </message>
    <message>
        <source>“Unofficial translation” belongs on the translation, not on the original.</source>
        <translation>“Unofficial translation” belongs on the translation, not on the original.</translation>
    </message>
    <message>
        <source>The form prints this note itself. Delete it here, or it appears twice.</source>
        <translation>The form prints this note itself. Delete it here, or it appears twice.</translation>
    </message>
    <message>
        <source>The translation is not marked as unofficial.</source>
        <translation>The translation is not marked as unofficial.</translation>
    </message>
    <message>
        <source>The English text is still in Korean. Translate it.</source>
        <translation>The English text is still in Korean. Translate it.</translation>
    </message>
    <message>
        <source>The Korean text is in English. Translate it.</source>
        <translation>The Korean text is in English. Translate it.</translation>
    </message>
    <message>
        <source>Another block with other Korean has the same English. Was it copied and not changed?</source>
        <translation>Another block with other Korean has the same English. Was it copied and not changed?</translation>
    </message>
    <message>
        <source>Full-width characters: use the usual width.</source>
        <translation>Full-width characters: use the usual width.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>A number stands on one side and not on the other, or is another one there. Numbers that are spelled out count as well.</source>
        <translation>A number stands on one side and not on the other, or is another one there. Numbers that are spelled out count as well.</translation>
    </message>
    <message>
        <source>Ordinals</source>
        <translation>Ordinals</translation>
    </message>
    <message>
        <source>The count of a meeting or an anniversary differs between the languages.</source>
        <translation>The count of a meeting or an anniversary differs between the languages.</translation>
    </message>
    <message>
        <source>만, 억, 조 and million, billion, trillion</source>
        <translation>만, 억, 조 and million, billion, trillion</translation>
    </message>
    <message>
        <source>Korean counts in steps of ten thousand, English in steps of a thousand: the figures are the same and the amount is ten or a hundred times off.</source>
        <translation>Korean counts in steps of ten thousand, English in steps of a thousand: the figures are the same and the amount is ten or a hundred times off.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>An amount keeps its currency in the translation; nothing is converted on the way.</source>
        <translation>An amount keeps its currency in the translation; nothing is converted on the way.</translation>
    </message>
    <message>
        <source>Per cent and percentage points</source>
        <translation>Per cent and percentage points</translation>
    </message>
    <message>
        <source>From 3% to 4% is one percentage point, or a third more: %p and % are not the same, and neither may be lost.</source>
        <translation>From 3% to 4% is one percentage point, or a third more: %p and % are not the same, and neither may be lost.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>A date differs between the languages or is lost. Months that are left out (8.8.~10.) are understood, and years are those nearest to the date of issue.</source>
        <translation>A date differs between the languages or is lost. Months that are left out (8.8.~10.) are understood, and years are those nearest to the date of issue.</translation>
    </message>
    <message>
        <source>This year, last year</source>
        <translation>This year, last year</translation>
    </message>
    <message>
        <source>금년, 작년 and 내년 are counted from the date of issue, and so are their translations.</source>
        <translation>금년, 작년 and 내년 are counted from the date of issue, and so are their translations.</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Weekdays</translation>
    </message>
    <message>
        <source>The weekday is computed from the date: it has to be right in each language, and so the same in both.</source>
        <translation>The weekday is computed from the date: it has to be right in each language, and so the same in both.</translation>
    </message>
    <message>
        <source>Dates that do not exist</source>
        <translation>Dates that do not exist</translation>
    </message>
    <message>
        <source>The calendar has no such day.</source>
        <translation>The calendar has no such day.</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Times of day</translation>
    </message>
    <message>
        <source>A time differs between the languages or is lost; 14:30 is 2:30 p.m., 12:00 is noon.</source>
        <translation>A time differs between the languages or is lost; 14:30 is 2:30 p.m., 12:00 is noon.</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Local time</translation>
    </message>
    <message>
        <source>Whose clock a time belongs to is said in one language only; abroad the day itself may be another one.</source>
        <translation>Whose clock a time belongs to is said in one language only; abroad the day itself may be another one.</translation>
    </message>
    <message>
        <source>Endings of ordinals</source>
        <translation>Endings of ordinals</translation>
    </message>
    <message>
        <source>The ending belongs to how the number is read aloud.</source>
        <translation>The ending belongs to how the number is read aloud.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Ranges</translation>
    </message>
    <message>
        <source>Taken at its word, the first number of such a range is far too small: it needs its own 만, 억 or 조.</source>
        <translation>Taken at its word, the first number of such a range is far too small: it needs its own 만, 억 or 조.</translation>
    </message>
    <message>
        <source>“%1” is not how the glossary has “%2”: write “%3”.</source>
        <translation>“%1” is not how the glossary has “%2”: write “%3”.</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>” or “</translation>
    </message>
    <message>
        <source>The translation does not have “%1” as the glossary has it: “%2”.</source>
        <translation>The translation does not have “%1” as the glossary has it: “%2”.</translation>
    </message>
    <message>
        <source>Terms of the glossary</source>
        <translation>Terms of the glossary</translation>
    </message>
    <message>
        <source>A term is translated in a way that the glossary bans, or in none that it knows. A term that was rendered once may be shortened afterwards.</source>
        <translation>A term is translated in a way that the glossary bans, or in none that it knows. A term that was rendered once may be shortened afterwards.</translation>
    </message>
    <message>
        <source>The Korean names a day after the date of issue; the English tells it as done.</source>
        <translation>The Korean names a day after the date of issue; the English tells it as done.</translation>
    </message>
    <message>
        <source>The Korean has more negations than the English.</source>
        <translation>The Korean has more negations than the English.</translation>
    </message>
    <message>
        <source>From here on the text does not fit on page 1. Shorten it, or move details into an attachment.</source>
        <translation>From here on the text does not fit on page 1. Shorten it, or move details into an attachment.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>First page</translation>
    </message>
    <message>
        <source>This form wants the whole message on page 1, where journalists look, and details in attachments (붙임, 별첨) from page 2 on.</source>
        <translation>This form wants the whole message on page 1, where journalists look, and details in attachments (붙임, 별첨) from page 2 on.</translation>
    </message>
    <message>
        <source>The Korean names “%1”; the English names it nowhere.</source>
        <translation>The Korean names “%1”; the English names it nowhere.</translation>
    </message>
    <message>
        <source>The English names “%1”; the Korean names it nowhere.</source>
        <translation>The English names “%1”; the Korean names it nowhere.</translation>
    </message>
    <message>
        <source>The Korean says “%1”; the English tells the opposite.</source>
        <translation>The Korean says “%1”; the English tells the opposite.</translation>
    </message>
    <message>
        <source>The Korean says “%1”; the English names another part of the year.</source>
        <translation>The Korean says “%1”; the English names another part of the year.</translation>
    </message>
    <message>
        <source>Halves and quarters</source>
        <translation>Halves and quarters</translation>
    </message>
    <message>
        <source>A half or a quarter of the year, or the beginning or end of a month, was told as another.</source>
        <translation>A half or a quarter of the year, or the beginning or end of a month, was told as another.</translation>
    </message>
    <message>
        <source>Units of measurement</source>
        <translation>Units of measurement</translation>
    </message>
    <message>
        <source>The number is the same, and the unit beside it is another one.</source>
        <translation>The number is the same, and the unit beside it is another one.</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>More or less</translation>
    </message>
    <message>
        <source>The Korean measures in “%1”, the English in another unit.</source>
        <translation>The Korean measures in “%1”, the English in another unit.</translation>
    </message>
    <message>
        <source>“%1” stands without “(%2)” at its first mention, and “%2” is used afterwards.</source>
        <translation>“%1” stands without “(%2)” at its first mention, and “%2” is used afterwards.</translation>
    </message>
    <message>
        <source>The file holds this text in pieces (decomposed jamo). The program shows it whole; save the file with it.</source>
        <translation>The file holds this text in pieces (decomposed jamo). The program shows it whole; save the file with it.</translation>
    </message>
    <message>
        <source>The invisible character %1 turns the order of the letters around: readers see other words than a screen reader says. Delete it.</source>
        <translation>The invisible character %1 turns the order of the letters around: readers see other words than a screen reader says. Delete it.</translation>
    </message>
    <message>
        <source>The paragraph is empty. If it is a numbered one, its number is missing on the pages. Write it or delete it.</source>
        <translation>The paragraph is empty. If it is a numbered one, its number is missing on the pages. Write it or delete it.</translation>
    </message>
    <message>
        <source>The Korean gives two posts (“%1 …”); the English has one of them.</source>
        <translation>The Korean gives two posts (“%1 …”); the English has one of them.</translation>
    </message>
    <message>
        <source>The Korean names %1 before %2: keep the order.</source>
        <translation>The Korean names %1 before %2: keep the order.</translation>
    </message>
    <message>
        <source>The release spells this name “%1” elsewhere.</source>
        <translation>The release spells this name “%1” elsewhere.</translation>
    </message>
    <message>
        <source>Empty paragraphs</source>
        <translation>Empty paragraphs</translation>
    </message>
    <message>
        <source>Nothing of it is on the page but the number that is missing there: 1, 2, 4.</source>
        <translation>Nothing of it is on the page but the number that is missing there: 1, 2, 4.</translation>
    </message>
    <message>
        <source>The Korean makes a condition or an exception (“다만 …”); the English has none.</source>
        <translation>The Korean makes a condition or an exception (“다만 …”); the English has none.</translation>
    </message>
    <message>
        <source>Local time and Korean time are exchanged: the local time is %1.</source>
        <translation>Local time and Korean time are exchanged: the local time is %1.</translation>
    </message>
    <message>
        <source>The Korean compares with “%1”; the English with another time.</source>
        <translation>The Korean compares with “%1”; the English with another time.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>The source says under which condition, or with which exception; the translation promises it to everybody.</source>
        <translation>The source says under which condition, or with which exception; the translation promises it to everybody.</translation>
    </message>
    <message>
        <source>Figures were exchanged: %1.</source>
        <translation>Figures were exchanged: %1.</translation>
    </message>
    <message>
        <source>“%1” is after the date of issue; the English tells it as done.</source>
        <translation>“%1” is after the date of issue; the English tells it as done.</translation>
    </message>
    <message>
        <source>The Korean says “%1”, without the figure itself.</source>
        <translation>The Korean says “%1”, without the figure itself.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name</source>
        <translation>The organisation&apos;s name</translation>
    </message>
    <message>
        <source>The embargo line</source>
        <translation>The embargo line</translation>
    </message>
    <message>
        <source>The picture was missing or damaged in the file, so its place is empty. Insert it again, or delete the figure.</source>
        <translation>The picture was missing or damaged in the file, so its place is empty. Insert it again, or delete the figure.</translation>
    </message>
    <message>
        <source>The Korean tells an end (“%1”), the English a beginning.</source>
        <translation>The Korean tells an end (“%1”), the English a beginning.</translation>
    </message>
    <message>
        <source>Picture lost</source>
        <translation>Picture lost</translation>
    </message>
    <message>
        <source>A file that was cut off or edited by hand may have lost its pictures; the text around them is read all the same.</source>
        <translation>A file that was cut off or edited by hand may have lost its pictures; the text around them is read all the same.</translation>
    </message>
    <message>
        <source>Figures exchanged</source>
        <translation>Figures exchanged</translation>
    </message>
    <message>
        <source>The figures are the same, but one of them stands with another year, or another percentage, than in the source.</source>
        <translation>The figures are the same, but one of them stands with another year, or another percentage, than in the source.</translation>
    </message>
    <message>
        <source>What rises in one language falls in the other, or a word stands for its opposite: “at least” for “at most”, exports for imports.</source>
        <translation>What rises in one language falls in the other, or a word stands for its opposite: “at least” for “at most”, exports for imports.</translation>
    </message>
    <message>
        <source>There is English text, but the release is to appear in Korean only: exports leave the English out.</source>
        <translation>There is English text, but the release is to appear in Korean only: exports leave the English out.</translation>
    </message>
    <message>
        <source>There is Korean text, but the release is to appear in English only: exports leave the Korean out.</source>
        <translation>There is Korean text, but the release is to appear in English only: exports leave the Korean out.</translation>
    </message>
    <message>
        <source>Language that is left out</source>
        <translation>Language that is left out</translation>
    </message>
    <message>
        <source>Exports leave out the languages in which the release is not to appear, whatever is written in them.</source>
        <translation>Exports leave out the languages in which the release is not to appear, whatever is written in them.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option “%1”.</source>
        <translation>There is no option “%1”.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>“%1” needs a value.</translation>
    </message>
    <message>
        <source>See “communique-cli %1--help”.</source>
        <translation>See “communique-cli %1--help”.</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>Standard input could not be read.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Standard output could not be written.</translation>
    </message>
    <message>
        <source>-o is for one file; use --out-dir for several.</source>
        <translation>-o is for one file; use --out-dir for several.</translation>
    </message>
    <message>
        <source>Two inputs would both become “%1”. Export them to different folders.</source>
        <translation>Two inputs would both become “%1”. Export them to different folders.</translation>
    </message>
    <message>
        <source>%1 of %2 files were exported; the others are named above.</source>
        <translation>%1 of %2 files were exported; the others are named above.</translation>
    </message>
    <message>
        <source>Name at least one file.</source>
        <translation>Name at least one file.</translation>
    </message>
    <message>
        <source>--lang is ko, en, both or each.</source>
        <translation>--lang is ko, en, both or each.</translation>
    </message>
    <message>
        <source>--lang each writes several files; use --out-dir in place of -o.</source>
        <translation>--lang each writes several files; use --out-dir in place of -o.</translation>
    </message>
    <message>
        <source>“%1” is there already; --force replaces it.</source>
        <translation>“%1” is there already; --force replaces it.</translation>
    </message>
    <message>
        <source>communique-cli: press releases without a window</source>
        <translation>communique-cli: press releases without a window</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>this page; after a command, more about it with examples</source>
        <translation>this page; after a command, more about it with examples</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>the version</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 something was found, or some files failed; 2 wrong usage; 3 unreadable input; 4 could not write.</source>
        <translation>Exit status: 0 done; 1 something was found, or some files failed; 2 wrong usage; 3 unreadable input; 4 could not write.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Examples:</translation>
    </message>
    <message>
        <source>start an empty release</source>
        <translation>start an empty release</translation>
    </message>
    <message>
        <source>read a text or HTML page as a release</source>
        <translation>read a text or HTML page as a release</translation>
    </message>
    <message>
        <source>list headings, paragraphs and points with their numbers</source>
        <translation>list headings, paragraphs and points with their numbers</translation>
    </message>
    <message>
        <source>check that releases are sound and complete</source>
        <translation>check that releases are sound and complete</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>“new” reads no file.</source>
        <translation>“new” reads no file.</translation>
    </message>
    <message>
        <source>Name one input, or - for standard input.</source>
        <translation>Name one input, or - for standard input.</translation>
    </message>
    <message>
        <source>Name one file; --lang is ko or en.</source>
        <translation>Name one file; --lang is ko or en.</translation>
    </message>
    <message>
        <source>list doubtful words: line:column, word, suggestions, between tabs</source>
        <translation>list doubtful words: line:column, word, suggestions, between tabs</translation>
    </message>
    <message>
        <source>Name one file, or - for standard input; --lang is ko, en, en-US or en-GB.</source>
        <translation>Name one file, or - for standard input; --lang is ko, en, en-US or en-GB.</translation>
    </message>
    <message>
        <source>The first line of the password file is empty. Write the password there.</source>
        <translation>The first line of the password file is empty. Write the password there.</translation>
    </message>
    <message>
        <source>--facing, --with-source and --password-file are for PDF only.</source>
        <translation>--facing, --with-source and --password-file are for PDF only.</translation>
    </message>
    <message>
        <source>Standard input cannot be both the release and the password.</source>
        <translation>Standard input cannot be both the release and the password.</translation>
    </message>
    <message>
        <source>An encrypted PDF is no PDF/A: it is not for archives.</source>
        <translation>An encrypted PDF is no PDF/A: it is not for archives.</translation>
    </message>
    <message>
        <source>There is no form “%1”; these are: %2.</source>
        <translation>There is no form “%1”; these are: %2.</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>shipped</translation>
    </message>
    <message>
        <source>list forms, check a form&apos;s folder, show a form as a start for one&apos;s own</source>
        <translation>list forms, check a form&apos;s folder, show a form as a start for one&apos;s own</translation>
    </message>
    <message>
        <source>Name one text; --lang is ko or en, --min 0 to 100, --limit 1 or more.</source>
        <translation>Name one text; --lang is ko or en, --min 0 to 100, --limit 1 or more.</translation>
    </message>
    <message>
        <source>Name the Korean text and the English one.</source>
        <translation>Name the Korean text and the English one.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Added.</translation>
    </message>
    <message>
        <source>The memory knew this pair already.</source>
        <translation>The memory knew this pair already.</translation>
    </message>
    <message>
        <source>The TMX file is named with -o.</source>
        <translation>The TMX file is named with -o.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) written.</source>
        <translation>
            <numerusform>%n segment written.</numerusform>
            <numerusform>%n segments written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say import, align, export, lookup, add or count, and what.</source>
        <translation>Say import, align, export, lookup, add or count, and what.</translation>
    </message>
    <message>
        <source>This file says nothing in Korean.</source>
        <translation>This file says nothing in Korean.</translation>
    </message>
    <message>
        <source>This file says nothing in English.</source>
        <translation>This file says nothing in English.</translation>
    </message>
    <message>
        <source>%1 segments added, %2 known already</source>
        <translation>%1 segments added, %2 known already</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) left out because nobody has reviewed them; --all takes them.</source>
        <translation>
            <numerusform>%n pair left out because nobody has reviewed it; --all takes it.</numerusform>
            <numerusform>%n pairs left out because nobody has reviewed them; --all takes them.</numerusform>
        </translation>
    </message>
    <message>
        <source>doubtful, left out:</source>
        <translation>doubtful, left out:</translation>
    </message>
    <message>
        <source>Ended before its end; what was added stays.</source>
        <translation>Ended before its end; what was added stays.</translation>
    </message>
    <message>
        <source>the translation memory: fill it, ask it, write it as TMX</source>
        <translation>the translation memory: fill it, ask it, write it as TMX</translation>
    </message>
    <message>
        <source>columns that were kept but mean nothing here: %1</source>
        <translation>columns that were kept but mean nothing here: %1</translation>
    </message>
    <message>
        <source>%1 added, %2 replaced, %3 there already, %4 not taken, %5 in other languages</source>
        <translation>%1 added, %2 replaced, %3 there already, %4 not taken, %5 in other languages</translation>
    </message>
    <message>
        <source>“glossary export” reads no file; --to is csv, tbx or tbx-2008.</source>
        <translation>“glossary export” reads no file; --to is csv, tbx or tbx-2008.</translation>
    </message>
    <message>
        <source>Give a text; --lang is ko or en, --date is written 2026-10-08.</source>
        <translation>Give a text; --lang is ko or en, --date is written 2026-10-08.</translation>
    </message>
    <message>
        <source>not to be used</source>
        <translation>not to be used</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>banned</translation>
    </message>
    <message>
        <source>After “glossary” comes import, export, find or check.</source>
        <translation>After “glossary” comes import, export, find or check.</translation>
    </message>
    <message>
        <source>terms and their approved translations: import, export, find, check</source>
        <translation>terms and their approved translations: import, export, find, check</translation>
    </message>
    <message>
        <source>Say what to export to: --to html, pdf, txt, mail, eml, png or review.</source>
        <translation>Say what to export to: --to html, pdf, txt, mail, eml, png or review.</translation>
    </message>
    <message>
        <source>A review copy shows both languages; leave out --lang.</source>
        <translation>A review copy shows both languages; leave out --lang.</translation>
    </message>
    <message>
        <source>write releases as web page, PDF, text, e-mail, preview picture or review copy</source>
        <translation>write releases as web page, PDF, text, e-mail, preview picture or review copy</translation>
    </message>
    <message>
        <source>give a release to translators as XLIFF, and merge what comes back</source>
        <translation>give a release to translators as XLIFF, and merge what comes back</translation>
    </message>
    <message>
        <source>Name one release; --version is 1.2 or 2.1.</source>
        <translation>Name one release; --version is 1.2 or 2.1.</translation>
    </message>
    <message>
        <source>here: %1</source>
        <translation>here: %1</translation>
    </message>
    <message>
        <source>in the file: %1</source>
        <translation>in the file: %1</translation>
    </message>
    <message>
        <source>The release was made by a newer version of the program and is not changed.</source>
        <translation>The release was made by a newer version of the program and is not changed.</translation>
    </message>
    <message>
        <source>Name the release and the XLIFF file that came back.</source>
        <translation>Name the release and the XLIFF file that came back.</translation>
    </message>
    <message>
        <source>--in-place changes a file: it goes without -o and without standard input.</source>
        <translation>--in-place changes a file: it goes without -o and without standard input.</translation>
    </message>
    <message>
        <source>Only one of the two can be standard input.</source>
        <translation>Only one of the two can be standard input.</translation>
    </message>
    <message>
        <source>Say what to do: xliff export or xliff merge.</source>
        <translation>Say what to do: xliff export or xliff merge.</translation>
    </message>
    <message>
        <source>The release has no text to translate yet.</source>
        <translation>The release has no text to translate yet.</translation>
    </message>
    <message>
        <source>“%1” is not RULE=error, warning, hint or off. “check --list” names the rules.</source>
        <translation>“%1” is not RULE=error, warning, hint or off. “check --list” names the rules.</translation>
    </message>
    <message>
        <source>There is no rule “%1”. “check --list” names the rules.</source>
        <translation>There is no rule “%1”. “check --list” names the rules.</translation>
    </message>
    <message>
        <source>--lang is ko or en.</source>
        <translation>--lang is ko or en.</translation>
    </message>
    <message>
        <source>look for mistakes in releases: numbers, dates, names, translation, accessibility</source>
        <translation>look for mistakes in releases: numbers, dates, names, translation, accessibility</translation>
    </message>
    <message>
        <source>Give one text, in quotation marks.</source>
        <translation>Give one text, in quotation marks.</translation>
    </message>
    <message>
        <source>--lang is ko or en; --date is YYYY-MM-DD.</source>
        <translation>--lang is ko or en; --date is YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>an amount, date, time, ordinal number, share, term or name in the other language</source>
        <translation>an amount, date, time, ordinal number, share, term or name in the other language</translation>
    </message>
    <message>
        <source>The input is larger than 32 MiB, more than any text is.</source>
        <translation>The input is larger than 32 MiB, more than any text is.</translation>
    </message>
    <message>
        <source>There is no translation memory “%1”.</source>
        <translation>There is no translation memory “%1”.</translation>
    </message>
    <message>
        <source>left out: %1 in other languages, %2 empty, %3 too long, %4 the same in both languages</source>
        <translation>left out: %1 in other languages, %2 empty, %3 too long, %4 the same in both languages</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) read without their notes or properties, which the memory does not keep</source>
        <translation>
            <numerusform>%n unit read without its notes or properties, which the memory does not keep</numerusform>
            <numerusform>%n units read without their notes or properties, which the memory does not keep</numerusform>
        </translation>
    </message>
    <message>
        <source>No translation of it stands beside it; left out. Call the two release.ko.html and release.en.html, or name them after “memory align”.</source>
        <translation>No translation of it stands beside it; left out. Call the two release.ko.html and release.en.html, or name them after “memory align”.</translation>
    </message>
    <message>
        <source>There are no TMX files, releases or pairs of pages in it.</source>
        <translation>There are no TMX files, releases or pairs of pages in it.</translation>
    </message>
    <message>
        <source>The release has no title, and is called “%1” instead. Write one.</source>
        <translation>The release has no title, and is called “%1” instead. Write one.</translation>
    </message>
    <message>
        <source>The form “%1” of this release is not installed; it was written in the form “%2”.</source>
        <translation>The form “%1” of this release is not installed; it was written in the form “%2”.</translation>
    </message>
    <message>
        <source>This release was written in the form “%2”, because its own, “%1”, is broken. %3</source>
        <translation>This release was written in the form “%2”, because its own, “%1”, is broken. %3</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1” is given twice.</translation>
    </message>
    <message>
        <source>--rules names no rule. “check --list” names the rules.</source>
        <translation>--rules names no rule. “check --list” names the rules.</translation>
    </message>
    <message>
        <source>There is nothing to convert in “%1”: no amount, number, date, time, share, term of the glossary or Korean name.</source>
        <translation>There is nothing to convert in “%1”: no amount, number, date, time, share, term of the glossary or Korean name.</translation>
    </message>
    <message>
        <source>The release is to appear in Korean only; this is an English draft.</source>
        <translation>The release is to appear in Korean only; this is an English draft.</translation>
    </message>
    <message>
        <source>The release is to appear in English only; this is a Korean draft.</source>
        <translation>The release is to appear in English only; this is a Korean draft.</translation>
    </message>
    <message>
        <source>The release is to appear in Korean only, so its English text was left out. --lang en writes it as a draft.</source>
        <translation>The release is to appear in Korean only, so its English text was left out. --lang en writes it as a draft.</translation>
    </message>
    <message>
        <source>The release is to appear in English only, so its Korean text was left out. --lang ko writes it as a draft.</source>
        <translation>The release is to appear in English only, so its Korean text was left out. --lang ko writes it as a draft.</translation>
    </message>
    <message>
        <source>There is only one language to write, so nothing stands side by side.</source>
        <translation>There is only one language to write, so nothing stands side by side.</translation>
    </message>
    <message>
        <source>--facing sets both languages side by side in one PDF; leave out --lang.</source>
        <translation>--facing sets both languages side by side in one PDF; leave out --lang.</translation>
    </message>
    <message>
        <source>The password file is not UTF-8 text, so nobody could type the password that it gives. Save it as UTF-8 and try again.</source>
        <translation>The password file is not UTF-8 text, so nobody could type the password that it gives. Save it as UTF-8 and try again.</translation>
    </message>
</context>
<context>
    <name>ClipboardTexts</name>
    <message>
        <source>The clipboard holds more text than a release can take. Copy a smaller part, or import the text as a file.</source>
        <translation>The clipboard holds more text than a release can take. Copy a smaller part, or import the text as a file.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table is neither UTF-8 nor UTF-16 nor CP949, or it is cut off. Save it again as “CSV UTF-8”.</source>
        <translation>The table is neither UTF-8 nor UTF-16 nor CP949, or it is cut off. Save it again as “CSV UTF-8”.</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>a PDF: open it, select the text and paste it into a new release</source>
        <translation>a PDF: open it, select the text and paste it into a new release</translation>
    </message>
    <message>
        <source>a packed document (HWPX, DOCX or ZIP): save it as text or HTML first</source>
        <translation>a packed document (HWPX, DOCX or ZIP): save it as text or HTML first</translation>
    </message>
    <message>
        <source>an old HWP or Word document: save it as text or HTML first</source>
        <translation>an old HWP or Word document: save it as text or HTML first</translation>
    </message>
    <message>
        <source>a picture: there is no text in it to import</source>
        <translation>a picture: there is no text in it to import</translation>
    </message>
    <message>
        <source>The text is larger than 32 MiB, which no press release is.</source>
        <translation>The text is larger than 32 MiB, which no press release is.</translation>
    </message>
    <message>
        <source>The file is empty. Choose the file that holds the text.</source>
        <translation>The file is empty. Choose the file that holds the text.</translation>
    </message>
    <message>
        <source>The file says that it is UTF-16, but it is cut off or damaged.</source>
        <translation>The file says that it is UTF-16, but it is cut off or damaged.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>This is %1.</translation>
    </message>
    <message>
        <source>This is no text file. Save the release as text or HTML and import that.</source>
        <translation>This is no text file. Save the release as text or HTML and import that.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor CP949, or it is cut off in the middle of a character. Save it again as UTF-8.</source>
        <translation>The text is neither UTF-8 nor CP949, or it is cut off in the middle of a character. Save it again as UTF-8.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>The paragraph “%1” is no longer there.</source>
        <translation>The paragraph “%1” is no longer there.</translation>
    </message>
    <message>
        <source>This field holds no text.</source>
        <translation>This field holds no text.</translation>
    </message>
    <message>
        <source>The place of the change lies outside the text.</source>
        <translation>The place of the change lies outside the text.</translation>
    </message>
    <message>
        <source>The paragraph cannot be inserted: its name is taken or its level does not fit.</source>
        <translation>The paragraph cannot be inserted: its name is taken or its level does not fit.</translation>
    </message>
    <message>
        <source>There is no such place in the release.</source>
        <translation>There is no such place in the release.</translation>
    </message>
    <message>
        <source>This kind of paragraph has no such level.</source>
        <translation>This kind of paragraph has no such level.</translation>
    </message>
    <message>
        <source>The value does not fit the field.</source>
        <translation>The value does not fit the field.</translation>
    </message>
    <message>
        <source>A table needs rows of the same length.</source>
        <translation>A table needs rows of the same length.</translation>
    </message>
    <message>
        <source>A figure is between 10 and 100 per cent wide.</source>
        <translation>A figure is between 10 and 100 per cent wide.</translation>
    </message>
    <message>
        <source>This field is not translated.</source>
        <translation>This field is not translated.</translation>
    </message>
    <message>
        <source>Mark translation</source>
        <translation>Mark translation</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The file translates from %1 to %2, but this release from %3 to %4. Nothing was merged.</source>
        <translation>The file translates from %1 to %2, but this release from %3 to %4. Nothing was merged.</translation>
    </message>
    <message>
        <source>The file was exported from another release (“%1”). Nothing was merged.</source>
        <translation>The file was exported from another release (“%1”). Nothing was merged.</translation>
    </message>
    <message>
        <source>%1 other files in the XLIFF are of another release or language pair and were left out.</source>
        <translation>%1 other files in the XLIFF are of another release or language pair and were left out.</translation>
    </message>
    <message>
        <source>%1: there is no such text to translate in the release any more; not merged.</source>
        <translation>%1: there is no such text to translate in the release any more; not merged.</translation>
    </message>
    <message>
        <source>%1: the file does not have it.</source>
        <translation>%1: the file does not have it.</translation>
    </message>
    <message>
        <source>%1: the id comes several times in the file, always with the same translation.</source>
        <translation>%1: the id comes several times in the file, always with the same translation.</translation>
    </message>
    <message>
        <source>%1: the id comes several times in the file, with different translations; none was merged.</source>
        <translation>%1: the id comes several times in the file, with different translations; none was merged.</translation>
    </message>
    <message>
        <source>The XML is broken in line %1; only what stands before it was read.</source>
        <translation>The XML is broken in line %1; only what stands before it was read.</translation>
    </message>
    <message>
        <source>%1: the text is too long for a release; not merged.</source>
        <translation>%1: the text is too long for a release; not merged.</translation>
    </message>
    <message>
        <source>%1: the translation was emptied in the file; the one here stays.</source>
        <translation>%1: the translation was emptied in the file; the one here stays.</translation>
    </message>
    <message>
        <source>%1: the translation in the file is another one, and the file does not tell which is newer; the one here stays.</source>
        <translation>%1: the translation in the file is another one, and the file does not tell which is newer; the one here stays.</translation>
    </message>
    <message>
        <source>%1: the translation was changed here and in the file; the one here stays.</source>
        <translation>%1: the translation was changed here and in the file; the one here stays.</translation>
    </message>
    <message>
        <source>%1: the source has changed since the export; merged as a draft.</source>
        <translation>%1: the source has changed since the export; merged as a draft.</translation>
    </message>
    <message>
        <source>%1: only a part of it is translated; merged as a draft.</source>
        <translation>%1: only a part of it is translated; merged as a draft.</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>formatting</translation>
    </message>
    <message>
        <source>%1: the words were merged without: %2.</source>
        <translation>%1: the words were merged without: %2.</translation>
    </message>
    <message>
        <source>%1: the source has changed since the export; it was not confirmed.</source>
        <translation>%1: the source has changed since the export; it was not confirmed.</translation>
    </message>
    <message>
        <source>%1: what is said of the translation was changed here and in the file; it stays as it is here.</source>
        <translation>%1: what is said of the translation was changed here and in the file; it stays as it is here.</translation>
    </message>
    <message>
        <source>%1 merged, %2 confirmed, %3 unchanged, %4 listed.</source>
        <translation>%1 merged, %2 confirmed, %3 unchanged, %4 listed.</translation>
    </message>
    <message>
        <source>Merge Translation</source>
        <translation>Merge Translation</translation>
    </message>
    <message>
        <source>Line %1: groups are nested too deeply for a translation.</source>
        <translation>Line %1: groups are nested too deeply for a translation.</translation>
    </message>
    <message>
        <source>The file holds more than %1 units; no press release does.</source>
        <translation>The file holds more than %1 units; no press release does.</translation>
    </message>
    <message>
        <source>Line %1: the file declares a document type (DOCTYPE), which may hide harmful entities. Save it without one.</source>
        <translation>Line %1: the file declares a document type (DOCTYPE), which may hide harmful entities. Save it without one.</translation>
    </message>
    <message>
        <source>This is no XLIFF file; it starts with &lt;%1&gt;.</source>
        <translation>This is no XLIFF file; it starts with &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The file does not say which version of XLIFF it is. Save it as XLIFF 1.2 or 2.1.</source>
        <translation>The file does not say which version of XLIFF it is. Save it as XLIFF 1.2 or 2.1.</translation>
    </message>
    <message>
        <source>XLIFF %1 is not known here. Save the file as XLIFF 1.2 or 2.1.</source>
        <translation>XLIFF %1 is not known here. Save the file as XLIFF 1.2 or 2.1.</translation>
    </message>
    <message>
        <source>The XML is broken in line %1. Export the file again from the program where it was translated.</source>
        <translation>The XML is broken in line %1. Export the file again from the program where it was translated.</translation>
    </message>
    <message>
        <source>The XLIFF file holds no texts to translate.</source>
        <translation>The XLIFF file holds no texts to translate.</translation>
    </message>
    <message>
        <source>“%1” has no id in the file, so nobody knows where it belongs; not merged. Export it again from the program where it was translated.</source>
        <translation>“%1” has no id in the file, so nobody knows where it belongs; not merged. Export it again from the program where it was translated.</translation>
    </message>
    <message>
        <source>The XML is broken in line %1, or is not written in “%2” as it says. Export the file again from the program where it was translated, in UTF-8.</source>
        <translation>The XML is broken in line %1, or is not written in “%2” as it says. Export the file again from the program where it was translated, in UTF-8.</translation>
    </message>
    <message>
        <source>%1: a note in the file: “%2”</source>
        <translation>%1: a note in the file: “%2”</translation>
    </message>
    <message>
        <source>%1: the file has the source text in place of a translation; not merged.</source>
        <translation>%1: the file has the source text in place of a translation; not merged.</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>bold</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>italic</translation>
    </message>
    <message>
        <source>underline</source>
        <translation>underline</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>link to %1</translation>
    </message>
    <message>
        <source>%1: the source has what the translation lacks: %2.</source>
        <translation>%1: the source has what the translation lacks: %2.</translation>
    </message>
    <message>
        <source>A note on the whole file: “%1”</source>
        <translation>A note on the whole file: “%1”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Insert figure</source>
        <translation>Insert figure</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Replace picture</translation>
    </message>
    <message>
        <source>Width of the figure</source>
        <translation>Width of the figure</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternative text</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>There is no file “%1”. Check the name and the folder.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>“%1” is a folder. Choose a file in it.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2). Check that you may open it.</source>
        <translation>“%1” could not be read (%2). Check that you may open it.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>“%1” exists already and was left as it is.</translation>
    </message>
    <message>
        <source>“%1” is no folder on the web. Write one such as https://www.example.org/press/.</source>
        <translation>“%1” is no folder on the web. Write one such as https://www.example.org/press/.</translation>
    </message>
    <message>
        <source>“%1” is larger than 32 MiB, more than any text is. Choose the file that holds the text.</source>
        <translation>“%1” is larger than 32 MiB, more than any text is. Choose the file that holds the text.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the file in it that is to be written.</source>
        <translation>“%1” is a folder. Name the file in it that is to be written.</translation>
    </message>
    <message>
        <source>“%1” could not be written: you may not write in the folder “%2”. Choose another folder.</source>
        <translation>“%1” could not be written: you may not write in the folder “%2”. Choose another folder.</translation>
    </message>
    <message>
        <source>“%1” could not be written: there is no space left. Free some space or choose another folder; nothing was changed.</source>
        <translation>“%1” could not be written: there is no space left. Free some space or choose another folder; nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the name is too long. Choose a shorter one.</source>
        <translation>“%1” could not be written: the name is too long. Choose a shorter one.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Choose another folder; nothing was changed.</source>
        <translation>“%1” could not be written (%2). Choose another folder; nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” could not be written: there is no folder “%2”. Check its name, or make it first.</source>
        <translation>“%1” could not be written: there is no folder “%2”. Check its name, or make it first.</translation>
    </message>
    <message>
        <source>“%1” could not be written: “%2” is a file, not a folder. Choose another folder.</source>
        <translation>“%1” could not be written: “%2” is a file, not a folder. Choose another folder.</translation>
    </message>
    <message>
        <source>“%1” is write-protected and stays as it is. Choose another name.</source>
        <translation>“%1” is write-protected and stays as it is. Choose another name.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made (%2). Choose another place, or ask whoever looks after this computer for the right to write there; nothing was changed.</source>
        <translation>The folder “%1” could not be made (%2). Choose another place, or ask whoever looks after this computer for the right to write there; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The regular expression is not complete: %1 (at character %2).</source>
        <translation>The regular expression is not complete: %1 (at character %2).</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Replace all</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Fix a problem</source>
        <translation>Fix a problem</translation>
    </message>
    <message>
        <source>Fix problems</source>
        <translation>Fix problems</translation>
    </message>
    <message>
        <source>Ignore a problem</source>
        <translation>Ignore a problem</translation>
    </message>
    <message>
        <source>No longer ignore a problem</source>
        <translation>No longer ignore a problem</translation>
    </message>
</context>
<context>
    <name>FormPresets</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>Name of the form</translation>
    </message>
    <message>
        <source>As menus show it</source>
        <translation>As menus show it</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who speaks; stands in the letterhead</source>
        <translation>Who speaks; stands in the letterhead</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>The part of the site where releases of this form appear</source>
        <translation>The part of the site where releases of this form appear</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Press release</translation>
    </message>
    <message>
        <source>What is printed in the letterhead of a release of this kind</source>
        <translation>What is printed in the letterhead of a release of this kind</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Rebuttal</source>
        <translation>Rebuttal</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>For people who cannot see the picture; empty where the name beside it says the same</source>
        <translation>For people who cannot see the picture; empty where the name beside it says the same</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Accent</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Thin lines between text, header and footer</source>
        <translation>Thin lines between text, header and footer</translation>
    </message>
    <message>
        <source>Table lines</source>
        <translation>Table lines</translation>
    </message>
    <message>
        <source>Lines of tables and contacts</source>
        <translation>Lines of tables and contacts</translation>
    </message>
    <message>
        <source>Table head</source>
        <translation>Table head</translation>
    </message>
    <message>
        <source>Ground of head cells</source>
        <translation>Ground of head cells</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>The line that holds a release back</source>
        <translation>The line that holds a release back</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Line height</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Size of the title</source>
        <translation>Size of the title</translation>
    </message>
    <message>
        <source>Headings, notes and small print that have the same font go with it. Where a font is missing, the form&apos;s next one is taken.</source>
        <translation>Headings, notes and small print that have the same font go with it. Where a font is missing, the form&apos;s next one is taken.</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Markers</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Point, level %1</source>
        <translation>Point, level %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>One line</translation>
    </message>
    <message>
        <source>Between two rules</source>
        <translation>Between two rules</translation>
    </message>
    <message>
        <source>Title centred</source>
        <translation>Title centred</translation>
    </message>
    <message>
        <source>Dashes at the subtitle</source>
        <translation>Dashes at the subtitle</translation>
    </message>
    <message>
        <source>Even right edge</source>
        <translation>Even right edge</translation>
    </message>
    <message>
        <source>Break inside Korean words</source>
        <translation>Break inside Korean words</translation>
    </message>
    <message>
        <source>Hyphenate English</source>
        <translation>Hyphenate English</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Footer</translation>
    </message>
    <message>
        <source>Header from page 2 on</source>
        <translation>Header from page 2 on</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Unofficial translation</source>
        <translation>Unofficial translation</translation>
    </message>
    <message>
        <source>Stands on translations that are marked as unofficial; empty for none</source>
        <translation>Stands on translations that are marked as unofficial; empty for none</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Its place</translation>
    </message>
    <message>
        <source>In the footer</source>
        <translation>In the footer</translation>
    </message>
    <message>
        <source>Before the text</source>
        <translation>Before the text</translation>
    </message>
    <message>
        <source>After the text</source>
        <translation>After the text</translation>
    </message>
    <message>
        <source>Closing mark</source>
        <translation>Closing mark</translation>
    </message>
    <message>
        <source>Stands after the last word, such as 끝.; empty for none</source>
        <translation>Stands after the last word, such as 끝.; empty for none</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>On pages</source>
        <translation>On pages</translation>
    </message>
    <message>
        <source>On the web and in text</source>
        <translation>On the web and in text</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>A pattern of your own: yyyy year, M or MM month, MMMM its name, d or dd day, ddd weekday, HH hour, mm minute.</source>
        <translation>A pattern of your own: yyyy year, M or MM month, MMMM its name, d or dd day, ddd weekday, HH hour, mm minute.</translation>
    </message>
    <message>
        <source>Summary on page 1</source>
        <translation>Summary on page 1</translation>
    </message>
    <message>
        <source>Words in this colour are hard to read on paper (%1 : 1). Choose a darker one, of at least 4.5 : 1; web pages take a darker tone by themselves.</source>
        <translation>Words in this colour are hard to read on paper (%1 : 1). Choose a darker one, of at least 4.5 : 1; web pages take a darker tone by themselves.</translation>
    </message>
    <message>
        <source>Beside the bottom margin of %1 mm, the text needs %2 mm.</source>
        <translation>Beside the bottom margin of %1 mm, the text needs %2 mm.</translation>
    </message>
    <message>
        <source>Beside the top margin of %1 mm, the text needs %2 mm.</source>
        <translation>Beside the top margin of %1 mm, the text needs %2 mm.</translation>
    </message>
    <message>
        <source>Beside the right margin of %1 mm, the text needs %2 mm.</source>
        <translation>Beside the right margin of %1 mm, the text needs %2 mm.</translation>
    </message>
    <message>
        <source>Beside the left margin of %1 mm, the text needs %2 mm.</source>
        <translation>Beside the left margin of %1 mm, the text needs %2 mm.</translation>
    </message>
    <message>
        <source>Filled in: {page} number of the page, {pages} how many there are, {title} the title, shortened where it is long, {date} the date, {organisation} the organisation, {unofficialTranslation} the remark below.</source>
        <translation>Filled in: {page} number of the page, {pages} how many there are, {title} the title, shortened where it is long, {date} the date, {organisation} the organisation, {unofficialTranslation} the remark below.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>must be “communique-form/1”</source>
        <translation>must be “communique-form/1”</translation>
    </message>
    <message>
        <source>The folder “%1” could not be removed.</source>
        <translation>The folder “%1” could not be removed.</translation>
    </message>
    <message>
        <source>must be a colour such as #123a7a</source>
        <translation>must be a colour such as #123a7a</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>must lie between %1 and %2</translation>
    </message>
    <message>
        <source>knows only these fields: %1</source>
        <translation>knows only these fields: %1</translation>
    </message>
    <message>
        <source>must be one of these: %1</source>
        <translation>must be one of these: %1</translation>
    </message>
    <message>
        <source>is not known; these are: %1</source>
        <translation>is not known; these are: %1</translation>
    </message>
    <message>
        <source>must be a short name of small letters, digits and hyphens</source>
        <translation>must be a short name of small letters, digits and hyphens</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <translation>must be an https address</translation>
    </message>
    <message>
        <source>leaves less than 150 points between the margins</source>
        <translation>leaves less than 150 points between the margins</translation>
    </message>
    <message>
        <source>leaves less than 200 points between the margins</source>
        <translation>leaves less than 200 points between the margins</translation>
    </message>
    <message>
        <source>must be the name of a file beside form.json</source>
        <translation>must be the name of a file beside form.json</translation>
    </message>
    <message>
        <source>must say what the form is called in menus</source>
        <translation>must say what the form is called in menus</translation>
    </message>
    <message>
        <source>must name at least one font</source>
        <translation>must name at least one font</translation>
    </message>
    <message>
        <source>The form cannot be used: line %1, %2 %3.</source>
        <translation>The form cannot be used: line %1, %2 %3.</translation>
    </message>
    <message>
        <source>knows only these severities: %1</source>
        <translation>knows only these severities: %1</translation>
    </message>
    <message>
        <source>The folder “%1” could not be put back. It is kept in “%2”.</source>
        <translation>The folder “%1” could not be put back. It is kept in “%2”.</translation>
    </message>
    <message>
        <source>The form cannot be used: line %1, its logo “%2”: %3</source>
        <translation>The form cannot be used: line %1, its logo “%2”: %3</translation>
    </message>
    <message>
        <source>The form cannot be used: line %1, its logo “%2” is not in its folder.</source>
        <translation>The form cannot be used: line %1, its logo “%2” is not in its folder.</translation>
    </message>
    <message>
        <source>The form cannot be used: the folder is called “%1” and its id is “%2”; give both one name.</source>
        <translation>The form cannot be used: the folder is called “%1” and its id is “%2”; give both one name.</translation>
    </message>
    <message>
        <source>has a quotation mark that is not closed</source>
        <translation>has a quotation mark that is not closed</translation>
    </message>
    <message>
        <source>must not be null; leave it out</source>
        <translation>must not be null; leave it out</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>is there twice</translation>
    </message>
    <message>
        <source>must be the name of a font</source>
        <translation>must be the name of a font</translation>
    </message>
    <message>
        <source>is one too many: points have %1 levels</source>
        <translation>is one too many: points have %1 levels</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>is longer than %1 characters</translation>
    </message>
    <message>
        <source>must be one line without control characters</source>
        <translation>must be one line without control characters</translation>
    </message>
    <message>
        <source>has “%1”, but nothing is filled in here</source>
        <translation>has “%1”, but nothing is filled in here</translation>
    </message>
    <message>
        <source>has “%1”, which stands for nothing here; these do: %2. Other letters belong between quotation marks, as in &apos;at&apos;</source>
        <translation>has “%1”, which stands for nothing here; these do: %2. Other letters belong between quotation marks, as in &apos;at&apos;</translation>
    </message>
    <message>
        <source>must be a pattern such as %1</source>
        <translation>must be a pattern such as %1</translation>
    </message>
    <message>
        <source>has “%1”; only these are filled in: %2</source>
        <translation>has “%1”; only these are filled in: %2</translation>
    </message>
</context>
<context>
    <name>FurnitureRemark</name>
    <message>
        <source>Too long for its place: pages print “%1”.</source>
        <translation>Too long for its place: pages print “%1”.</translation>
    </message>
    <message>
        <source>Too long for its place on unofficial translations: pages print “%1”.</source>
        <translation>Too long for its place on unofficial translations: pages print “%1”.</translation>
    </message>
    <message>
        <source>This release&apos;s title is shortened here: pages print “%1”.</source>
        <translation>This release&apos;s title is shortened here: pages print “%1”.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>“%1” = “%2”</source>
        <translation>“%1” = “%2”</translation>
    </message>
    <message>
        <source>%1: “%2” is approved and banned at once.</source>
        <translation>%1: “%2” is approved and banned at once.</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>The id “%1” is used twice.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 is there twice.</translation>
    </message>
    <message>
        <source>%1 contradicts %2.</source>
        <translation>%1 contradicts %2.</translation>
    </message>
    <message>
        <source>%1 is locked and stays; %2 was passed over.</source>
        <translation>%1 is locked and stays; %2 was passed over.</translation>
    </message>
</context>
<context>
    <name>GlossaryCsv</name>
    <message>
        <source>There are more fields than columns; those at the end were left out.</source>
        <translation>There are more fields than columns; those at the end were left out.</translation>
    </message>
    <message>
        <source>There is no term in this row; it was left out.</source>
        <translation>There is no term in this row; it was left out.</translation>
    </message>
    <message>
        <source>“%1” is no kind of term; “other” was taken.</source>
        <translation>“%1” is no kind of term; “other” was taken.</translation>
    </message>
    <message>
        <source>A term is longer than %1 characters and was left out.</source>
        <translation>A term is longer than %1 characters and was left out.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-10-08.</source>
        <translation>“%1” is no date; write it as 2026-10-08.</translation>
    </message>
    <message>
        <source>There is nothing in the table.</source>
        <translation>There is nothing in the table.</translation>
    </message>
    <message>
        <source>The first row names no column of terms. Call the columns “ko” and “en”, or “한국어” and “영어”.</source>
        <translation>The first row names no column of terms. Call the columns “ko” and “en”, or “한국어” and “영어”.</translation>
    </message>
    <message>
        <source>A glossary holds at most %1 entries; the rest was left out.</source>
        <translation>A glossary holds at most %1 entries; the rest was left out.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed; the rows from here on were left out.</source>
        <translation>A quotation mark is opened here and never closed; the rows from here on were left out.</translation>
    </message>
    <message>
        <source>The period ends (%1) before it begins (%2); the term was taken without it.</source>
        <translation>The period ends (%1) before it begins (%2); the term was taken without it.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; the term is not locked.</source>
        <translation>“%1” is neither yes nor no; the term is not locked.</translation>
    </message>
</context>
<context>
    <name>GlossaryImport</name>
    <message>
        <source>It was left out.</source>
        <translation>It was left out.</translation>
    </message>
    <message>
        <source>Line %1 was taken, this one was left out.</source>
        <translation>Line %1 was taken, this one was left out.</translation>
    </message>
    <message>
        <source>“%1” is locked as “%2”; the entry was not taken.</source>
        <translation>“%1” is locked as “%2”; the entry was not taken.</translation>
    </message>
    <message>
        <source>“%1” is there already as “%2”; the entry was not taken.</source>
        <translation>“%1” is there already as “%2”; the entry was not taken.</translation>
    </message>
</context>
<context>
    <name>GlossaryStore</name>
    <message>
        <source>“%1” is no glossary of this program, or it is damaged.</source>
        <translation>“%1” is no glossary of this program, or it is damaged.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of the program; update it to use these terms. The file was left as it is.</source>
        <translation>“%1” was made by a newer version of the program; update it to use these terms. The file was left as it is.</translation>
    </message>
    <message>
        <source>Entry %2 of “%1” names no term.</source>
        <translation>Entry %2 of “%1” names no term.</translation>
    </message>
</context>
<context>
    <name>GlossaryTbx</name>
    <message>
        <source>The file is broken at line %1 (%2).</source>
        <translation>The file is broken at line %1 (%2).</translation>
    </message>
    <message>
        <source>What stands before it was read.</source>
        <translation>What stands before it was read.</translation>
    </message>
    <message>
        <source>A glossary holds at most %1 entries; the rest was left out.</source>
        <translation>A glossary holds at most %1 entries; the rest was left out.</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>its elements are nested too deeply</translation>
    </message>
    <message>
        <source>A term is longer than %1 characters and was left out.</source>
        <translation>A term is longer than %1 characters and was left out.</translation>
    </message>
    <message>
        <source>This is no TBX file: a glossary starts with “tbx” or “martif”. Save it as TBX-Basic or as a table.</source>
        <translation>This is no TBX file: a glossary starts with “tbx” or “martif”. Save it as TBX-Basic or as a table.</translation>
    </message>
    <message>
        <source>Write it again with the program it comes from.</source>
        <translation>Write it again with the program it comes from.</translation>
    </message>
    <message>
        <source>The file declares entities of its own (line %1), which TBX does not need and which can be used to do harm. It was not read; write it anew with another program.</source>
        <translation>The file declares entities of its own (line %1), which TBX does not need and which can be used to do harm. It was not read; write it anew with another program.</translation>
    </message>
</context>
<context>
    <name>JsonReading</name>
    <message>
        <source>The file is damaged or not complete: line %1, column %2 is not valid JSON (%3). Open a copy of it, or repair that line.</source>
        <translation>The file is damaged or not complete: line %1, column %2 is not valid JSON (%3). Open a copy of it, or repair that line.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a Communiqué file.</source>
        <translation>The file is JSON, but not a Communiqué file.</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>must be a text</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>must be a list of texts</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>must be a number</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>must be a whole number</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>must be true or false</translation>
    </message>
    <message>
        <source>must be an object in braces</source>
        <translation>must be an object in braces</translation>
    </message>
    <message>
        <source>must be a list in brackets</source>
        <translation>must be a list in brackets</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Underline</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Remove link</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>MediaTexts</name>
    <message>
        <source>The picture is larger than 10 MiB. Save it smaller, and insert that.</source>
        <translation>The picture is larger than 10 MiB. Save it smaller, and insert that.</translation>
    </message>
    <message>
        <source>This is no PNG, JPEG or SVG picture. Save it as one of these, and insert that.</source>
        <translation>This is no PNG, JPEG or SVG picture. Save it as one of these, and insert that.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off. Get it again from where it comes from.</source>
        <translation>The picture is damaged or cut off. Get it again from where it comes from.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, more than can be printed. Reduce it, and insert that.</source>
        <translation>The picture has %1 × %2 pixels, more than can be printed. Reduce it, and insert that.</translation>
    </message>
    <message>
        <source>The drawing does not say how large it is. Give its svg element a viewBox, or width and height, or save it anew in a drawing program.</source>
        <translation>The drawing does not say how large it is. Give its svg element a viewBox, or width and height, or save it anew in a drawing program.</translation>
    </message>
</context>
<context>
    <name>MemoryTexts</name>
    <message>
        <source>Another program is writing into the translation memory. Try again when it is done; nothing was lost.</source>
        <translation>Another program is writing into the translation memory. Try again when it is done; nothing was lost.</translation>
    </message>
    <message>
        <source>The file of the translation memory is damaged, or is none. It was left as it is: rename it, and fill a new memory from TMX files or past releases.</source>
        <translation>The file of the translation memory is damaged, or is none. It was left as it is: rename it, and fill a new memory from TMX files or past releases.</translation>
    </message>
    <message>
        <source>The translation memory could not be used (%1). Free some space or check the folder.</source>
        <translation>The translation memory could not be used (%1). Free some space or check the folder.</translation>
    </message>
    <message>
        <source>This translation memory was made by a newer version of Communiqué. Update the program to use it; nothing was changed.</source>
        <translation>This translation memory was made by a newer version of Communiqué. Update the program to use it; nothing was changed.</translation>
    </message>
    <message>
        <source>The translation memory is write-protected. Ask for the right to write in its folder, or use a copy in a folder of your own; nothing was changed.</source>
        <translation>The translation memory is write-protected. Ask for the right to write in its folder, or use a copy in a folder of your own; nothing was changed.</translation>
    </message>
    <message>
        <source>There is no space left for the translation memory. Free some space and try again; what was in it before is still there.</source>
        <translation>There is no space left for the translation memory. Free some space and try again; what was in it before is still there.</translation>
    </message>
    <message>
        <source>The file of the translation memory could not be opened. Check that its folder is there and that you may write in it.</source>
        <translation>The file of the translation memory could not be opened. Check that its folder is there and that you may write in it.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Insert translation</source>
        <translation>Insert translation</translation>
    </message>
</context>
<context>
    <name>NewsroomTexts</name>
    <message>
        <source>Another program is using the newsroom. Close it and try again; nothing was lost.</source>
        <translation>Another program is using the newsroom. Close it and try again; nothing was lost.</translation>
    </message>
    <message>
        <source>The newsroom could not be written (%1). Free some space or check the folder; what you typed stays open here.</source>
        <translation>The newsroom could not be written (%1). Free some space or check the folder; what you typed stays open here.</translation>
    </message>
    <message>
        <source>This newsroom was made by a newer version of Communiqué. Update the program to open it; nothing was changed.</source>
        <translation>This newsroom was made by a newer version of Communiqué. Update the program to open it; nothing was changed.</translation>
    </message>
    <message>
        <source>The newsroom “%1” is damaged and could not be renamed. Nothing was changed; move the file away and start again.</source>
        <translation>The newsroom “%1” is damaged and could not be renamed. Nothing was changed; move the file away and start again.</translation>
    </message>
    <message>
        <source>The newsroom was damaged. It is kept as “%1”; %2 releases could be taken over.</source>
        <translation>The newsroom was damaged. It is kept as “%1”; %2 releases could be taken over.</translation>
    </message>
    <message>
        <source>This release is no longer in the newsroom.</source>
        <translation>This release is no longer in the newsroom.</translation>
    </message>
    <message>
        <source>“%1” was changed in another window meanwhile. Your text is still open here: save it to a file, then open the release again.</source>
        <translation>“%1” was changed in another window meanwhile. Your text is still open here: save it to a file, then open the release again.</translation>
    </message>
    <message>
        <source>This version is no longer in the newsroom.</source>
        <translation>This version is no longer in the newsroom.</translation>
    </message>
    <message>
        <source>The newsroom is damaged. Save what is open to files, and start the program again: it keeps the damaged one aside and takes over what can be read.</source>
        <translation>The newsroom is damaged. Save what is open to files, and start the program again: it keeps the damaged one aside and takes over what can be read.</translation>
    </message>
    <message>
        <source>The newsroom is write-protected. Ask for the right to write in its folder; nothing was changed.</source>
        <translation>The newsroom is write-protected. Ask for the right to write in its folder; nothing was changed.</translation>
    </message>
    <message>
        <source>There is no space left for the newsroom. Free some space: what is in it is still there, and what you typed stays open here.</source>
        <translation>There is no space left for the newsroom. Free some space: what is in it is still there, and what you typed stays open here.</translation>
    </message>
    <message>
        <source>The file of the newsroom could not be opened. Check that its folder is there and that you may write in it.</source>
        <translation>The file of the newsroom could not be opened. Check that its folder is there and that you may write in it.</translation>
    </message>
</context>
<context>
    <name>PdfReading</name>
    <message>
        <source>This PDF does not carry its source. Open the .communique file that it was made of, or copy its text and import that.</source>
        <translation>This PDF does not carry its source. Open the .communique file that it was made of, or copy its text and import that.</translation>
    </message>
    <message>
        <source>This PDF unfolds into more than any press release is. It was not opened.</source>
        <translation>This PDF unfolds into more than any press release is. It was not opened.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Save it without one, and open that.</source>
        <translation>This PDF is locked with a password. Save it without one, and open that.</translation>
    </message>
    <message>
        <source>This PDF is damaged. Get it again from where it comes from.</source>
        <translation>This PDF is damaged. Get it again from where it comes from.</translation>
    </message>
</context>
<context>
    <name>PictureWriting</name>
    <message>
        <source>The preview picture could not be drawn (%1).</source>
        <translation>The preview picture could not be drawn (%1).</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignored: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Korean against English</source>
        <translation>Korean against English</translation>
    </message>
    <message>
        <source>English style</source>
        <translation>English style</translation>
    </message>
    <message>
        <source>Korean style</source>
        <translation>Korean style</translation>
    </message>
    <message>
        <source>Date, embargo, contacts</source>
        <translation>Date, embargo, contacts</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>First row is the header</source>
        <translation>First row is the header</translation>
    </message>
    <message>
        <source>Make it a heading</source>
        <translation>Make it a heading</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remove it</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Change to “%1”</translation>
    </message>
    <message>
        <source>Write alternative text</source>
        <translation>Write alternative text</translation>
    </message>
    <message>
        <source>Write a title</source>
        <translation>Write a title</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Delete the paragraph</source>
        <translation>Delete the paragraph</translation>
    </message>
    <message>
        <source>Publish this language too</source>
        <translation>Publish this language too</translation>
    </message>
</context>
<context>
    <name>ProgressTexts</name>
    <message>
        <source>Not translated yet</source>
        <translation>Not translated yet</translation>
    </message>
    <message>
        <source>Draft, not confirmed yet</source>
        <translation>Draft, not confirmed yet</translation>
    </message>
    <message>
        <source>The source was changed after this was confirmed</source>
        <translation>The source was changed after this was confirmed</translation>
    </message>
    <message>
        <source>Translated, not reviewed yet</source>
        <translation>Translated, not reviewed yet</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>%1 %2 of %3 translated</source>
        <translation>%1 %2 of %3 translated</translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <translation>%1 reviewed</translation>
    </message>
    <message>
        <source>%1 with changed source</source>
        <translation>%1 with changed source</translation>
    </message>
    <message>
        <source>Empty: %1</source>
        <translation>Empty: %1</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Draft: %1</translation>
    </message>
    <message>
        <source>Source changed: %1</source>
        <translation>Source changed: %1</translation>
    </message>
    <message>
        <source>Translated: %1</source>
        <translation>Translated: %1</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <translation>Reviewed: %1</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>There are no words in this file. Choose the file that holds the text.</source>
        <translation>There are no words in this file. Choose the file that holds the text.</translation>
    </message>
    <message>
        <source>The elements of this page are nested too deeply. Copy its text and import that.</source>
        <translation>The elements of this page are nested too deeply. Copy its text and import that.</translation>
    </message>
</context>
<context>
    <name>ReleaseReader</name>
    <message>
        <source>must be bold, italic, underline or link</source>
        <translation>must be bold, italic, underline or link</translation>
    </message>
    <message>
        <source>does not lie inside the text</source>
        <translation>does not lie inside the text</translation>
    </message>
    <message>
        <source>must list “ko” and “en” only</source>
        <translation>must list “ko” and “en” only</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>must be heading, paragraph, point, note, quote, table, figure or signature</source>
        <translation>must be heading, paragraph, point, note, quote, table, figure or signature</translation>
    </message>
    <message>
        <source>%1 does not fit the type “%2”</source>
        <translation>%1 does not fit the type “%2”</translation>
    </message>
    <message>
        <source>must be a time zone such as Asia/Seoul</source>
        <translation>must be a time zone such as Asia/Seoul</translation>
    </message>
    <message>
        <source>must be a date and time such as 2026-10-08T06:00</source>
        <translation>must be a date and time such as 2026-10-08T06:00</translation>
    </message>
    <message>
        <source>must be a date such as 2019-07-01</source>
        <translation>must be a date such as 2019-07-01</translation>
    </message>
    <message>
        <source>must be draft, review or published</source>
        <translation>must be draft, review or published</translation>
    </message>
    <message>
        <source>must be “ko” or “en”</source>
        <translation>must be “ko” or “en”</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>must not be negative</translation>
    </message>
    <message>
        <source>must be an object in braces</source>
        <translation>must be an object in braces</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <translation>“%1” is used twice</translation>
    </message>
    <message>
        <source>The file is too large for a release.</source>
        <translation>The file is too large for a release.</translation>
    </message>
    <message>
        <source>The file is JSON, but its “format” is not that of Communiqué (communique/1). Open a .communique file, or import the text.</source>
        <translation>The file is JSON, but its “format” is not that of Communiqué (communique/1). Open a .communique file, or import the text.</translation>
    </message>
    <message>
        <source>The file has a fault: %1 %2. Correct it, or open an older copy.</source>
        <translation>The file has a fault: %1 %2. Correct it, or open an older copy.</translation>
    </message>
    <message>
        <source>The file has %3 faults; the first: %1 %2. Correct them, or open an older copy.</source>
        <translation>The file has %3 faults; the first: %1 %2. Correct them, or open an older copy.</translation>
    </message>
    <message>
        <source>is newer than this program; update Communiqué to check it</source>
        <translation>is newer than this program; update Communiqué to check it</translation>
    </message>
    <message>
        <source>must be a list in brackets</source>
        <translation>must be a list in brackets</translation>
    </message>
    <message>
        <source>is no picture: %1</source>
        <translation>is no picture: %1</translation>
    </message>
    <message>
        <source>is not the SHA-256 of the picture</source>
        <translation>is not the SHA-256 of the picture</translation>
    </message>
    <message>
        <source>must be between 10 and 100</source>
        <translation>must be between 10 and 100</translation>
    </message>
    <message>
        <source>names a picture that is not in the file</source>
        <translation>names a picture that is not in the file</translation>
    </message>
    <message>
        <source>must be draft, translated or reviewed</source>
        <translation>must be draft, translated or reviewed</translation>
    </message>
    <message>
        <source>must all have the same number of cells</source>
        <translation>must all have the same number of cells</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>No installed font has %1: boxes stand in their place. Install a font, or write it in another way.</source>
        <translation>No installed font has %1: boxes stand in their place. Install a font, or write it in another way.</translation>
    </message>
    <message>
        <source>The form&apos;s font “%1” is not installed; “%2” stands in for it.</source>
        <translation>The form&apos;s font “%1” is not installed; “%2” stands in for it.</translation>
    </message>
    <message>
        <source>The form&apos;s logo “%1” is damaged and cannot be drawn: its place stays empty. Save it anew as PNG, and put it into the form again.</source>
        <translation>The form&apos;s logo “%1” is damaged and cannot be drawn: its place stays empty. Save it anew as PNG, and put it into the form again.</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged and cannot be drawn: its place stays empty. Save it anew as PNG, and insert that.</source>
        <translation>The picture “%1” is damaged and cannot be drawn: its place stays empty. Save it anew as PNG, and insert that.</translation>
    </message>
    <message>
        <source>Pictures without alternative text and caption: %1. Who cannot see them misses them, and the file is not accessible. Write what they show.</source>
        <translation>Pictures without alternative text and caption: %1. Who cannot see them misses them, and the file is not accessible. Write what they show.</translation>
    </message>
    <message>
        <source>The picture “%1” was missing or damaged in the file: its place stays empty. Insert it again.</source>
        <translation>The picture “%1” was missing or damaged in the file: its place stays empty. Insert it again.</translation>
    </message>
    <message>
        <source>The picture “%1” is cut off: a part of it is missing. Get it again from where it comes from, and insert that.</source>
        <translation>The picture “%1” is cut off: a part of it is missing. Get it again from where it comes from, and insert that.</translation>
    </message>
    <message>
        <source>Tables whose words find room only in letters of less than 7 points: %1. Give them fewer columns or shorter words.</source>
        <translation>Tables whose words find room only in letters of less than 7 points: %1. Give them fewer columns or shorter words.</translation>
    </message>
</context>
<context>
    <name>Renderings</name>
    <message>
        <source>glossary</source>
        <translation>glossary</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>ordinal number</source>
        <translation>ordinal number</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>time</source>
        <translation>time</translation>
    </message>
    <message>
        <source>name, family name as usual</source>
        <translation>name, family name as usual</translation>
    </message>
    <message>
        <source>Revised Romanization</source>
        <translation>Revised Romanization</translation>
    </message>
    <message>
        <source>“%1” is no date: a year has 12 months.</source>
        <translation>“%1” is no date: a year has 12 months.</translation>
    </message>
    <message>
        <source>“%1” is no date: that month has %2 days.</source>
        <translation>“%1” is no date: that month has %2 days.</translation>
    </message>
    <message>
        <source>“%1” can be two dates. Write the month in letters, or the year first.</source>
        <translation>“%1” can be two dates. Write the month in letters, or the year first.</translation>
    </message>
    <message>
        <source>“%1” contradicts itself: %2 is a %3.</source>
        <translation>“%1” contradicts itself: %2 is a %3.</translation>
    </message>
    <message>
        <source>“%1” is no time of day.</source>
        <translation>“%1” is no time of day.</translation>
    </message>
    <message>
        <source>The commas in “%1” do not stand between thousands.</source>
        <translation>The commas in “%1” do not stand between thousands.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” is no number.</translation>
    </message>
    <message>
        <source>“%1” is too large or too exact a number to convert.</source>
        <translation>“%1” is too large or too exact a number to convert.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>is missing: give the date of issue</source>
        <translation>is missing: give the date of issue</translation>
    </message>
    <message>
        <source>is empty, though there is %1 text</source>
        <translation>is empty, though there is %1 text</translation>
    </message>
    <message>
        <source>hold no words in any language</source>
        <translation>hold no words in any language</translation>
    </message>
    <message>
        <source>have different numbers of cells</source>
        <translation>have different numbers of cells</translation>
    </message>
    <message>
        <source>are missing: a table has at least one row</source>
        <translation>are missing: a table has at least one row</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <translation>“%1” is used twice</translation>
    </message>
    <message>
        <source>%1 does not fit the type “%2”</source>
        <translation>%1 does not fit the type “%2”</translation>
    </message>
    <message>
        <source>links to “%1”; %2</source>
        <translation>links to “%1”; %2</translation>
    </message>
    <message>
        <source>links start with https:, http: or mailto:</source>
        <translation>links start with https:, http: or mailto:</translation>
    </message>
    <message>
        <source>a space in an address is written as %20</source>
        <translation>a space in an address is written as %20</translation>
    </message>
    <message>
        <source>the address is wrong or not complete</source>
        <translation>the address is wrong or not complete</translation>
    </message>
</context>
<context>
    <name>SourceDate</name>
    <message>
        <source>SOURCE_DATE_EPOCH is “%1”. Set it to whole seconds since 1970, at most %2, or leave it out.</source>
        <translation>SOURCE_DATE_EPOCH is “%1”. Set it to whole seconds since 1970, at most %2, or leave it out.</translation>
    </message>
</context>
<context>
    <name>SpellingTexts</name>
    <message>
        <source>The spelling dictionary “%1” is missing. Install the package %2; everything else works without it.</source>
        <translation>The spelling dictionary “%1” is missing. Install the package %2; everything else works without it.</translation>
    </message>
    <message>
        <source>The Korean dictionary cannot be read.</source>
        <translation>The Korean dictionary cannot be read.</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>New paragraph</source>
        <translation>New paragraph</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translation>Join paragraphs</translation>
    </message>
    <message>
        <source>Demote</source>
        <translation>Demote</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Promote</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Change kind of paragraph</source>
        <translation>Change kind of paragraph</translation>
    </message>
    <message>
        <source>Not in this language</source>
        <translation>Not in this language</translation>
    </message>
    <message>
        <source>Change field</source>
        <translation>Change field</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Insert table</source>
        <translation>Insert table</translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation>Insert row</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Move row</source>
        <translation>Move row</translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>Insert column</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Remove column</translation>
    </message>
    <message>
        <source>Move column</source>
        <translation>Move column</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
</context>
<context>
    <name>TmxTexts</name>
    <message>
        <source>“%1” could not be read (%2). Check that you may open it.</source>
        <translation>“%1” could not be read (%2). Check that you may open it.</translation>
    </message>
    <message>
        <source>Writing was ended; nothing was kept of the file.</source>
        <translation>Writing was ended; nothing was kept of the file.</translation>
    </message>
    <message>
        <source>The TMX file could not be written (%1).</source>
        <translation>The TMX file could not be written (%1).</translation>
    </message>
    <message>
        <source>This is no TMX file.</source>
        <translation>This is no TMX file.</translation>
    </message>
    <message>
        <source>The TMX file ends too early, at line %1. What stands before was read.</source>
        <translation>The TMX file ends too early, at line %1. What stands before was read.</translation>
    </message>
    <message>
        <source>At line %1 the TMX file holds a text of more than 4 MiB, which no translation is. What stands before was read.</source>
        <translation>At line %1 the TMX file holds a text of more than 4 MiB, which no translation is. What stands before was read.</translation>
    </message>
    <message>
        <source>This is no TMX file (line %1: %2).</source>
        <translation>This is no TMX file (line %1: %2).</translation>
    </message>
    <message>
        <source>The TMX file is broken at line %1 (%2). What stands before was read.</source>
        <translation>The TMX file is broken at line %1 (%2). What stands before was read.</translation>
    </message>
    <message>
        <source>The file is written in “%1”. TMX is UTF-8 or UTF-16: write it anew as one of them.</source>
        <translation>The file is written in “%1”. TMX is UTF-8 or UTF-16: write it anew as one of them.</translation>
    </message>
    <message>
        <source>The file declares entities of its own (line %1), which TMX does not need and which can be used to do harm. It was not read; write it anew with another program.</source>
        <translation>The file declares entities of its own (line %1), which TMX does not need and which can be used to do harm. It was not read; write it anew with another program.</translation>
    </message>
    <message>
        <source>This is no TMX file: it begins with “%1”.</source>
        <translation>This is no TMX file: it begins with “%1”.</translation>
    </message>
    <message>
        <source>At line %1 the TMX file is nested too deeply. What stands before was read.</source>
        <translation>At line %1 the TMX file is nested too deeply. What stands before was read.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Typing</source>
        <translation>Typing</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>WordFileTexts</name>
    <message>
        <source>The word list “%1” could not be written. Check the folder, or choose another list in the Spelling menu.</source>
        <translation>The word list “%1” could not be written. Check the folder, or choose another list in the Spelling menu.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>The pages could not be drawn (%1). Check the installed fonts.</source>
        <translation>The pages could not be drawn (%1). Check the installed fonts.</translation>
    </message>
    <message>
        <source>No font is installed, so the pages would stay empty. Install one that has Hangul, such as Nanum or Noto CJK, and try again.</source>
        <translation>No font is installed, so the pages would stay empty. Install one that has Hangul, such as Nanum or Noto CJK, and try again.</translation>
    </message>
    <message>
        <source>The password is too long for a PDF, which takes 127 Latin or 42 Korean letters at most. Choose a shorter one.</source>
        <translation>The password is too long for a PDF, which takes 127 Latin or 42 Korean letters at most. Choose a shorter one.</translation>
    </message>
</context>
<context>
    <name>communique::session::FormDesk</name>
    <message>
        <source>The form needs a name in both languages. Give it one, then save.</source>
        <translation>The form needs a name in both languages. Give it one, then save.</translation>
    </message>
    <message>
        <source>There is a form “%1” already. Give the new one another name.</source>
        <translation>There is a form “%1” already. Give the new one another name.</translation>
    </message>
</context>
<context>
    <name>communique::session::Workspace</name>
    <message>
        <source>The release has no file yet. Choose where to save it.</source>
        <translation>The release has no file yet. Choose where to save it.</translation>
    </message>
    <message>
        <source>This release was made by a newer version of Communiqué and can only be read here.</source>
        <translation>This release was made by a newer version of Communiqué and can only be read here.</translation>
    </message>
    <message>
        <source>Another program changed “%1” meanwhile. Nothing was written.</source>
        <translation>Another program changed “%1” meanwhile. Nothing was written.</translation>
    </message>
    <message>
        <source>Bring back a version</source>
        <translation>Bring back a version</translation>
    </message>
</context>
<context>
    <name>communique::ui::editor::BodyPane</name>
    <message>
        <source>Korean text</source>
        <translation>Korean text</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>English text</translation>
    </message>
    <message>
        <source>Not in this language</source>
        <translation>Not in this language</translation>
    </message>
    <message>
        <source>Table, %1 × %2</source>
        <translation>Table, %1 × %2</translation>
    </message>
    <message>
        <source>To be translated</source>
        <translation>To be translated</translation>
    </message>
    <message>
        <source>Write here, or drop a file</source>
        <translation>Write here, or drop a file</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>Figure, %1 × %2, no alternative text yet</source>
        <translation>Figure, %1 × %2, no alternative text yet</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figure: %1</translation>
    </message>
    <message>
        <source>Problems here: %1</source>
        <translation>Problems here: %1</translation>
    </message>
    <message>
        <source>Figure, picture missing</source>
        <translation>Figure, picture missing</translation>
    </message>
    <message>
        <source>Figure, %1 × %2</source>
        <translation>Figure, %1 × %2</translation>
    </message>
</context>
<context>
    <name>communique::ui::editor::EditorArea</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>translation</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 of %2 written</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>unofficial</source>
        <translation>unofficial</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
</context>
<context>
    <name>communique::ui::editor::FieldEdit</name>
    <message>
        <source>Problems here: %1</source>
        <translation>Problems here: %1</translation>
    </message>
</context>
<context>
    <name>communique::ui::editor::FindBar</name>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Languages to look in</source>
        <translation>Languages to look in</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Both languages</translation>
    </message>
    <message>
        <source>Korean only</source>
        <translation>Korean only</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>English only</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Match upper and lower case</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Whole words only</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Previous match (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Next match (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>communique::ui::editor::HeaderEditor</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>Bureau &gt; Division</source>
        <translation>Bureau &gt; Division</translation>
    </message>
    <message>
        <source>Under embargo</source>
        <translation>Under embargo</translation>
    </message>
    <message>
        <source>Hold the release back until this time</source>
        <translation>Hold the release back until this time</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo until</translation>
    </message>
    <message>
        <source>Korean title</source>
        <translation>Korean title</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>English title</translation>
    </message>
    <message>
        <source>Korean subtitle</source>
        <translation>Korean subtitle</translation>
    </message>
    <message>
        <source>English subtitle</source>
        <translation>English subtitle</translation>
    </message>
    <message>
        <source>Edit this form</source>
        <translation>Edit this form</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (not installed)</translation>
    </message>
    <message>
        <source>Dept.</source>
        <comment>beside a narrow field</comment>
        <translation>Dept.</translation>
    </message>
    <message>
        <source>%1 (broken)</source>
        <translation>%1 (broken)</translation>
    </message>
</context>
<context>
    <name>communique::ui::editor::SourceChange</name>
    <message>
        <source>Source changed</source>
        <translation>Source changed</translation>
    </message>
    <message>
        <source>Struck through: the words that were translated. Underlined: the words now.</source>
        <translation>Struck through: the words that were translated. Underlined: the words now.</translation>
    </message>
    <message>
        <source>Translation still right</source>
        <translation>Translation still right</translation>
    </message>
    <message>
        <source>Confirms the translation for the source as it is now (Ctrl+Enter)</source>
        <translation>Confirms the translation for the source as it is now (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>communique::ui::forms::ColourField</name>
    <message>
        <source>Choose the colour</source>
        <translation>Choose the colour</translation>
    </message>
    <message>
        <source>%1: choose the colour</source>
        <translation>%1: choose the colour</translation>
    </message>
</context>
<context>
    <name>communique::ui::forms::FaultLine</name>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Back to what the form says</source>
        <translation>Back to what the form says</translation>
    </message>
</context>
<context>
    <name>communique::ui::forms::FormEditor</name>
    <message>
        <source>A shipped form that was changed here</source>
        <translation>A shipped form that was changed here</translation>
    </message>
    <message>
        <source>Your own form</source>
        <translation>Your own form</translation>
    </message>
    <message>
        <source>A form that ships with the program</source>
        <translation>A form that ships with the program</translation>
    </message>
    <message>
        <source>Changes are not saved yet</source>
        <translation>Changes are not saved yet</translation>
    </message>
    <message>
        <source>Back to the shipped form</source>
        <translation>Back to the shipped form</translation>
    </message>
    <message>
        <source>Remove this form</source>
        <translation>Remove this form</translation>
    </message>
    <message>
        <source>Form editor</source>
        <translation>Form editor</translation>
    </message>
    <message>
        <source>Save form</source>
        <translation>Save form</translation>
    </message>
    <message>
        <source>Keeps the form in your forms folder; every release in this form shows it (Ctrl+S)</source>
        <translation>Keeps the form in your forms folder; every release in this form shows it (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save as new form…</source>
        <translation>Save as new form…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Undo changes</translation>
    </message>
    <message>
        <source>Open forms folder</source>
        <translation>Open forms folder</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Back to the text (Esc)</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Back to the text</translation>
    </message>
    <message>
        <source>Name of the new form</source>
        <translation>Name of the new form</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Korean name of the new form</source>
        <translation>Korean name of the new form</translation>
    </message>
    <message>
        <source>English name of the new form</source>
        <translation>English name of the new form</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Form: %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Names, logo, colours, fonts, layout</source>
        <translation>Names, logo, colours, fonts, layout</translation>
    </message>
    <message>
        <source>Which rules look at releases in this form, and how loud they are</source>
        <translation>Which rules look at releases in this form, and how loud they are</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) not taken</source>
        <translation>
            <numerusform>%Ln field not taken</numerusform>
            <numerusform>%Ln fields not taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>communique::ui::forms::FormPage</name>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (not installed)</translation>
    </message>
    <message>
        <source>Pages are set in %1 instead.</source>
        <translation>Pages are set in %1 instead.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>It is no colour. Write #rrggbb, such as #123a7a, or a colour&apos;s English name.</source>
        <translation>It is no colour. Write #rrggbb, such as #123a7a, or a colour&apos;s English name.</translation>
    </message>
    <message>
        <source>%1 to %2 can be set here.</source>
        <translation>%1 to %2 can be set here.</translation>
    </message>
    <message>
        <source>Pages keep %1.</source>
        <translation>Pages keep %1.</translation>
    </message>
    <message>
        <source>This fits now; Enter takes it.</source>
        <translation>This fits now; Enter takes it.</translation>
    </message>
</context>
<context>
    <name>communique::ui::forms::LogoField</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG; stands before the organisation&apos;s name.</source>
        <translation>PNG, JPEG or SVG; stands before the organisation&apos;s name.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Choose a logo…</translation>
    </message>
</context>
<context>
    <name>communique::ui::forms::PresetField</name>
    <message>
        <source>%1: own</source>
        <translation>%1: own</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>Own…</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>It %1.</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::ContactsPanel</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Nobody is named yet. “Add a contact” adds the first.</source>
        <translation>Nobody is named yet. “Add a contact” adds the first.</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::FigurePanel</name>
    <message>
        <source>The caret is at no figure. Insert one with Paragraph &gt; Figure, drop or paste a picture.</source>
        <translation>The caret is at no figure. Insert one with Paragraph &gt; Figure, drop or paste a picture.</translation>
    </message>
    <message>
        <source>Alternative text, Korean</source>
        <translation>Alternative text, Korean</translation>
    </message>
    <message>
        <source>Alternative text, English</source>
        <translation>Alternative text, English</translation>
    </message>
    <message>
        <source>What somebody should know who cannot see the picture</source>
        <translation>What somebody should know who cannot see the picture</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Width in per cent of the text</source>
        <translation>Width in per cent of the text</translation>
    </message>
    <message>
        <source>Replace picture…</source>
        <translation>Replace picture…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>The picture is missing or damaged in the file.</source>
        <translation>The picture is missing or damaged in the file.</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::GlossaryPanel</name>
    <message>
        <source>The glossary is being read…</source>
        <translation>The glossary is being read…</translation>
    </message>
    <message>
        <source>No term contains “%1”. “Add a term” keeps one of your own.</source>
        <translation>No term contains “%1”. “Add a term” keeps one of your own.</translation>
    </message>
    <message>
        <source>There is no term of the glossary in this paragraph. Type above to look one up.</source>
        <translation>There is no term of the glossary in this paragraph. Type above to look one up.</translation>
    </message>
    <message>
        <source>No release is open. Type above to look up a term.</source>
        <translation>No release is open. Type above to look up a term.</translation>
    </message>
    <message>
        <source>not:</source>
        <translation>not:</translation>
    </message>
    <message>
        <source>(not on the date of the release)</source>
        <translation>(not on the date of the release)</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>of the office</source>
        <translation>of the office</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>Alt+Shift+%1 inserts “%2” at the caret of the translation.</source>
        <translation>Alt+Shift+%1 inserts “%2” at the caret of the translation.</translation>
    </message>
    <message>
        <source>Enter inserts “%1” at the caret of the translation.</source>
        <translation>Enter inserts “%1” at the caret of the translation.</translation>
    </message>
    <message>
        <source>Look up a term</source>
        <translation>Look up a term</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Add a term</translation>
    </message>
    <message>
        <source>Terms of the glossary</source>
        <translation>Terms of the glossary</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::GridPanel</name>
    <message>
        <source>Add a row below</source>
        <translation>Add a row below</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Move the row up</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Move the row down</translation>
    </message>
    <message>
        <source>Add a column after</source>
        <translation>Add a column after</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Remove the column</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Move the column to the left</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Move the column to the right</translation>
    </message>
    <message>
        <source>First row is a heading</source>
        <translation>First row is a heading</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>Remove the contact</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::MemoryPanel</name>
    <message>
        <source>Matches in the translation memory</source>
        <translation>Matches in the translation memory</translation>
    </message>
    <message>
        <source>There is no text to translate here yet.</source>
        <translation>There is no text to translate here yet.</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>sentence</translation>
    </message>
    <message>
        <source>numbers adapted</source>
        <translation>numbers adapted</translation>
    </message>
    <message>
        <source>Alt+%1 inserts the translation.</source>
        <translation>Alt+%1 inserts the translation.</translation>
    </message>
    <message>
        <source>It takes the place of what is selected in the translation, or else of the whole translation. Ctrl+Z brings that back.</source>
        <translation>It takes the place of what is selected in the translation, or else of the whole translation. Ctrl+Z brings that back.</translation>
    </message>
    <message>
        <source>It takes the place of what is selected in the translation, or else goes to the caret.</source>
        <translation>It takes the place of what is selected in the translation, or else goes to the caret.</translation>
    </message>
    <message>
        <source>In the memory: %1</source>
        <translation>In the memory: %1</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>reviewed</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>In the text: %1</source>
        <translation>In the text: %1</translation>
    </message>
    <message>
        <source>Nothing like this was translated before. Translations that are reviewed or published are kept by themselves; Translation → Files of memory and glossary takes in TMX files.</source>
        <translation>Nothing like this was translated before. Translations that are reviewed or published are kept by themselves; Translation → Files of memory and glossary takes in TMX files.</translation>
    </message>
    <message>
        <source>Put the caret into a title, a paragraph or a table cell: what was translated before appears here.</source>
        <translation>Put the caret into a title, a paragraph or a table cell: what was translated before appears here.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::NewsroomPanel</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Find in title, text, date</source>
        <translation>Find in title, text, date</translation>
    </message>
    <message>
        <source>Find a release</source>
        <translation>Find a release</translation>
    </message>
    <message>
        <source>Releases in the newsroom</source>
        <translation>Releases in the newsroom</translation>
    </message>
    <message>
        <source>Untitled release</source>
        <translation>Untitled release</translation>
    </message>
    <message>
        <source>No release yet. New, Import, or drop a file here.</source>
        <translation>No release yet. New, Import, or drop a file here.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nothing found. Try another word.</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>(table)</source>
        <translation>(table)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::ProblemDetails</name>
    <message>
        <source>Why is it right as it is?</source>
        <translation>Why is it right as it is?</translation>
    </message>
    <message>
        <source>Reason for ignoring this problem</source>
        <translation>Reason for ignoring this problem</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignored: %1</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>Fix the one of this kind</numerusform>
            <numerusform>Fix all %n of this kind</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ignore it any longer</source>
        <translation>Do not ignore it any longer</translation>
    </message>
    <message>
        <source>Ignore here…</source>
        <translation>Ignore here…</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::ProblemsPanel</name>
    <message>
        <source>No release yet.</source>
        <translation>No release yet.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Nothing of this kind. Other problems are hidden.</source>
        <translation>Nothing of this kind. Other problems are hidden.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hints</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignored: %1</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>Fix the one of this kind</numerusform>
            <numerusform>Fix all %n of this kind</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore here…</source>
        <translation>Ignore here…</translation>
    </message>
    <message>
        <source>Turn this rule off</source>
        <translation>Turn this rule off</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation>Go to the words</translation>
    </message>
    <message>
        <source>Do not ignore it any longer</source>
        <translation>Do not ignore it any longer</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Both languages</translation>
    </message>
    <message>
        <source>Rules that are listed</source>
        <translation>Rules that are listed</translation>
    </message>
    <message>
        <source>Languages that are listed</source>
        <translation>Languages that are listed</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Rules…</translation>
    </message>
    <message>
        <source>Which rules look, and how loud they are</source>
        <translation>Which rules look, and how loud they are</translation>
    </message>
    <message>
        <source>Problems that the release says to ignore</source>
        <translation>Problems that the release says to ignore</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::RulesPage</name>
    <message>
        <source>Find a rule</source>
        <translation>Find a rule</translation>
    </message>
    <message>
        <source>Back to the problems</source>
        <translation>Back to the problems</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::SeverityBox</name>
    <message>
        <source>As usual: %1</source>
        <translation>As usual: %1</translation>
    </message>
    <message>
        <source>As the form says: off</source>
        <translation>As the form says: off</translation>
    </message>
    <message>
        <source>As the form says: %1</source>
        <translation>As the form says: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Severity of “%1”</source>
        <translation>Severity of “%1”</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::TablePanel</name>
    <message>
        <source>Cells of the table</source>
        <translation>Cells of the table</translation>
    </message>
    <message>
        <source>The caret is in no table. Insert one with Paragraph &gt; Table, or go to one.</source>
        <translation>The caret is in no table. Insert one with Paragraph &gt; Table, or go to one.</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::TermForm</name>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>Title of office</source>
        <translation>Title of office</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Write the term in Korean and in English.</source>
        <translation>Write the term in Korean and in English.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Korean term</source>
        <translation>Korean term</translation>
    </message>
    <message>
        <source>English term</source>
        <translation>English term</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <translation>Kind of term</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::VersionsPanel</name>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>Nothing has changed in the words since this version.</source>
        <translation>Nothing has changed in the words since this version.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What has changed since this version</source>
        <translation>What has changed since this version</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Bring this version back</translation>
    </message>
</context>
<context>
    <name>communique::ui::preview::FirstPageGauge</name>
    <message numerus="yes">
        <source>%Ln line(s) left</source>
        <translation>
            <numerusform>%Ln line left</numerusform>
            <numerusform>%Ln lines left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First page full · %Ln page(s)</source>
        <translation>
            <numerusform>First page full · %Ln page</numerusform>
            <numerusform>First page full · %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>First page %1% · %2</source>
        <translation>First page %1% · %2</translation>
    </message>
</context>
<context>
    <name>communique::ui::preview::PageArea</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Fit page</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+mouse wheel)</source>
        <translation>Zoom (Ctrl+mouse wheel)</translation>
    </message>
    <message>
        <source>Zoom of the pages</source>
        <translation>Zoom of the pages</translation>
    </message>
</context>
<context>
    <name>communique::ui::preview::PageView</name>
    <message>
        <source>The release as printed pages</source>
        <translation>The release as printed pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>communique::ui::preview::PreviewPanel</name>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The exported web page</source>
        <translation>The exported web page</translation>
    </message>
    <message>
        <source>The exported PDF</source>
        <translation>The exported PDF</translation>
    </message>
    <message>
        <source>The exported text</source>
        <translation>The exported text</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>Language of the preview</translation>
    </message>
    <message>
        <source>The preview is being loaded…</source>
        <translation>The preview is being loaded…</translation>
    </message>
    <message>
        <source>Nothing to preview yet.</source>
        <translation>Nothing to preview yet.</translation>
    </message>
    <message>
        <source>Kind of preview</source>
        <translation>Kind of preview</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Korean and English side by side</source>
        <translation>Korean and English side by side</translation>
    </message>
</context>
<context>
    <name>communique::ui::preview::TextView</name>
    <message>
        <source>The release as plain text</source>
        <translation>The release as plain text</translation>
    </message>
</context>
<context>
    <name>communique::ui::preview::Thumbnails</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>communique::ui::preview::WebArea</name>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>The web page on a desktop</source>
        <translation>The web page on a desktop</translation>
    </message>
    <message>
        <source>The web page on a phone</source>
        <translation>The web page on a phone</translation>
    </message>
    <message>
        <source>The web page printed from a browser</source>
        <translation>The web page printed from a browser</translation>
    </message>
    <message>
        <source>Width of the web page</source>
        <translation>Width of the web page</translation>
    </message>
</context>
<context>
    <name>communique::ui::preview::WebView</name>
    <message>
        <source>The release as a web page</source>
        <translation>The release as a web page</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::BottomArea</name>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Problems %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::ErrorGate</name>
    <message numerus="yes">
        <source>%n error(s) stand in this release.</source>
        <translation>
            <numerusform>%n error stands in this release.</numerusform>
            <numerusform>%n errors stand in this release.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::ExchangeCommands</name>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>here: %1</source>
        <translation>here: %1</translation>
    </message>
    <message>
        <source>in the file: %1</source>
        <translation>in the file: %1</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exported to “%1”.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Import a translation memory</source>
        <translation>Import a translation memory</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx);;All files (*)</source>
        <translation>Translation memories (*.tmx);;All files (*)</translation>
    </message>
    <message>
        <source>Taking “%1” into the translation memory</source>
        <translation>Taking “%1” into the translation memory</translation>
    </message>
    <message>
        <source>Export the translation memory</source>
        <translation>Export the translation memory</translation>
    </message>
    <message>
        <source>translation memory</source>
        <translation>translation memory</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>Translation memories (*.tmx)</translation>
    </message>
    <message>
        <source>Writing the translation memory to “%1”</source>
        <translation>Writing the translation memory to “%1”</translation>
    </message>
    <message>
        <source>“%1”: %2 new pairs, %3 known already.</source>
        <translation>“%1”: %2 new pairs, %3 known already.</translation>
    </message>
    <message>
        <source>Cancelled before the end; what was read stays.</source>
        <translation>Cancelled before the end; what was read stays.</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Cancelled; no file was written.</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Import a glossary</translation>
    </message>
    <message>
        <source>Glossaries (*.csv *.tsv *.txt *.tbx *.xml);;All files (*)</source>
        <translation>Glossaries (*.csv *.tsv *.txt *.tbx *.xml);;All files (*)</translation>
    </message>
    <message>
        <source>Taking “%1” into the glossary</source>
        <translation>Taking “%1” into the glossary</translation>
    </message>
    <message>
        <source>The term is in your glossary.</source>
        <translation>The term is in your glossary.</translation>
    </message>
    <message>
        <source>Columns that are kept but mean nothing here: %1</source>
        <translation>Columns that are kept but mean nothing here: %1</translation>
    </message>
    <message>
        <source>“%1”: %2 new terms, %3 replaced, %4 there already, %5 not taken.</source>
        <translation>“%1”: %2 new terms, %3 replaced, %4 there already, %5 not taken.</translation>
    </message>
    <message>
        <source>Replace those that are there</source>
        <translation>Replace those that are there</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>There are no terms to export yet.</source>
        <translation>There are no terms to export yet.</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Export the glossary</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>glossary</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;TBX for other programs (*.tbx)</source>
        <translation>Table for spreadsheets (*.csv);;TBX for other programs (*.tbx)</translation>
    </message>
    <message>
        <source>The release has no text to translate yet.</source>
        <translation>The release has no text to translate yet.</translation>
    </message>
    <message>
        <source>Export for translation</source>
        <translation>Export for translation</translation>
    </message>
    <message>
        <source>XLIFF (*.xlf *.xliff)</source>
        <translation>XLIFF (*.xlf *.xliff)</translation>
    </message>
    <message>
        <source>Merge a translation that came back</source>
        <translation>Merge a translation that came back</translation>
    </message>
    <message>
        <source>XLIFF (*.xlf *.xliff);;All files (*)</source>
        <translation>XLIFF (*.xlf *.xliff);;All files (*)</translation>
    </message>
    <message>
        <source>Merge it all the same</source>
        <translation>Merge it all the same</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Take that of the file</source>
        <translation>Take that of the file</translation>
    </message>
    <message>
        <source>Writing the glossary to “%1”</source>
        <translation>Writing the glossary to “%1”</translation>
    </message>
    <message>
        <source>Something else is being read or written. Wait until that is done, or cancel it.</source>
        <translation>Something else is being read or written. Wait until that is done, or cancel it.</translation>
    </message>
    <message>
        <source>Cancelled; the glossary is as it was.</source>
        <translation>Cancelled; the glossary is as it was.</translation>
    </message>
    <message>
        <source>Left out: %1 in other languages, %2 empty, %3 too long, %4 the same in both languages.</source>
        <translation>Left out: %1 in other languages, %2 empty, %3 too long, %4 the same in both languages.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) had notes or properties, which are not kept.</source>
        <translation>
            <numerusform>%n unit had notes or properties, which are not kept.</numerusform>
            <numerusform>%n units had notes or properties, which are not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::ExportDialog</name>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File to export to</source>
        <translation>File to export to</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Korean and English side by side</source>
        <translation>Korean and English side by side</translation>
    </message>
    <message>
        <source>Put the release inside, so that it can be opened from the PDF</source>
        <translation>Put the release inside, so that it can be opened from the PDF</translation>
    </message>
    <message>
        <source>A PDF with a password is no PDF/A: archives do not take it.</source>
        <translation>A PDF with a password is no PDF/A: archives do not take it.</translation>
    </message>
    <message>
        <source>Password to open the PDF</source>
        <translation>Password to open the PDF</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Export web page</source>
        <translation>Export web page</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>Export text</source>
        <translation>Export text</translation>
    </message>
    <message>
        <source>Export e-mail text</source>
        <translation>Export e-mail text</translation>
    </message>
    <message>
        <source>Export e-mail</source>
        <translation>Export e-mail</translation>
    </message>
    <message>
        <source>Export preview picture</source>
        <translation>Export preview picture</translation>
    </message>
    <message>
        <source>A file for each language; they link to each other</source>
        <translation>A file for each language; they link to each other</translation>
    </message>
    <message>
        <source>Folder on the web where the page will stand</source>
        <translation>Folder on the web where the page will stand</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Web folder</source>
        <translation>Web folder</translation>
    </message>
    <message>
        <source>Search engines and messengers need it; without it the page works as well.</source>
        <translation>Search engines and messengers need it; without it the page works as well.</translation>
    </message>
    <message>
        <source>A preview picture is written beside the page.</source>
        <translation>A preview picture is written beside the page.</translation>
    </message>
    <message>
        <source>Export review copy</source>
        <translation>Export review copy</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>The release is to appear in Korean only; its English text is a draft.</source>
        <translation>The release is to appear in Korean only; its English text is a draft.</translation>
    </message>
    <message>
        <source>The release is to appear in English only; its Korean text is a draft.</source>
        <translation>The release is to appear in English only; its Korean text is a draft.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Write a name for the file.</source>
        <translation>Write a name for the file.</translation>
    </message>
    <message>
        <source>Without a password, everybody can open it.</source>
        <translation>Without a password, everybody can open it.</translation>
    </message>
    <message>
        <source>Makes “%1” and “%2”.</source>
        <translation>Makes “%1” and “%2”.</translation>
    </message>
    <message>
        <source>Will be written to “%1”.</source>
        <translation>Will be written to “%1”.</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::FileCommands</name>
    <message>
        <source>Open a release</source>
        <translation>Open a release</translation>
    </message>
    <message>
        <source>Communiqué files (*.communique)</source>
        <translation>Communiqué files (*.communique)</translation>
    </message>
    <message>
        <source>Import a release</source>
        <translation>Import a release</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Communiqué. It can be read and exported here; update the program to change it.</source>
        <translation>This file was made by a newer version of Communiqué. It can be read and exported here; update the program to change it.</translation>
    </message>
    <message>
        <source>Imported. Compare title, date and paragraphs with the original.</source>
        <translation>Imported. Compare title, date and paragraphs with the original.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported; please look at: %1</source>
        <translation>Imported; please look at: %1</translation>
    </message>
    <message>
        <source>Saved to “%1”.</source>
        <translation>Saved to “%1”.</translation>
    </message>
    <message>
        <source>Save to another file…</source>
        <translation>Save to another file…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Replace it</translation>
    </message>
    <message>
        <source>Save the release to a file</source>
        <translation>Save the release to a file</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exported to “%1”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>The release is in the trash.</source>
        <translation>The release is in the trash.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Text, web pages and PDF with source (*.txt *.html *.htm *.pdf);;All files (*)</source>
        <translation>Text, web pages and PDF with source (*.txt *.html *.htm *.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>It opens only with the password.</source>
        <translation>It opens only with the password.</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::FormCommands</name>
    <message>
        <source>Saved the form “%1”.</source>
        <translation>Saved the form “%1”.</translation>
    </message>
    <message>
        <source>Saved the form “%1”. The release is in this form now.</source>
        <translation>Saved the form “%1”. The release is in this form now.</translation>
    </message>
    <message>
        <source>The form is as it was saved.</source>
        <translation>The form is as it was saved.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>The form “%1” is as it ships again.</source>
        <translation>The form “%1” is as it ships again.</translation>
    </message>
    <message>
        <source>Removed the form “%1”. Releases in it are shown in the form “%2”.</source>
        <translation>Removed the form “%1”. Releases in it are shown in the form “%2”.</translation>
    </message>
    <message>
        <source>All forms in the forms folder can be used.</source>
        <translation>All forms in the forms folder can be used.</translation>
    </message>
    <message>
        <source>Forms folder, “%1”: %2</source>
        <translation>Forms folder, “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more form(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln more form cannot be used.</numerusform>
            <numerusform>%Ln more forms cannot be used.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Changes of the form “%1” are not saved yet; they are shown until you quit.</source>
        <translation>Changes of the form “%1” are not saved yet; they are shown until you quit.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>The form “%1” of this release is not installed. It is shown in the form “%2”; choose another form, or put it into the forms folder.</source>
        <translation>The form “%1” of this release is not installed. It is shown in the form “%2”; choose another form, or put it into the forms folder.</translation>
    </message>
    <message>
        <source>The file of the form “%1” changed meanwhile. Saving your changes would replace it.</source>
        <translation>The file of the form “%1” changed meanwhile. Saving your changes would replace it.</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Take the file</translation>
    </message>
    <message>
        <source>These forms have changes that are not saved: %1.</source>
        <translation>These forms have changes that are not saved: %1.</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <translation>Save and quit</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>Discard and quit</translation>
    </message>
    <message>
        <source>The form “%1” has changes from the last time: the program ended before they were saved.</source>
        <translation>The form “%1” has changes from the last time: the program ended before they were saved.</translation>
    </message>
    <message>
        <source>This release is shown in the form “%2”, because “%1” in the forms folder is broken. %3</source>
        <translation>This release is shown in the form “%2”, because “%1” in the forms folder is broken. %3</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Paragraph</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>✓ Saved %1</source>
        <translation>✓ Saved %1</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Newsroom</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Newsroom: this computer</source>
        <translation>Newsroom: this computer</translation>
    </message>
    <message>
        <source>Newsroom: this computer · File: %1</source>
        <translation>Newsroom: this computer · File: %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Everything is saved</translation>
    </message>
    <message>
        <source>Save to another file…</source>
        <translation>Save to another file…</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Spelling</translation>
    </message>
    <message>
        <source>Another window changed this release.</source>
        <translation>Another window changed this release.</translation>
    </message>
    <message>
        <source>Show the newer text</source>
        <translation>Show the newer text</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Go to a paragraph: its number, or words of it</source>
        <translation>Go to a paragraph: its number, or words of it</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Word list of the office</source>
        <translation>Word list of the office</translation>
    </message>
    <message>
        <source>Word lists (*.txt)</source>
        <translation>Word lists (*.txt)</translation>
    </message>
    <message>
        <source>Words of the office now come from “%1”.</source>
        <translation>Words of the office now come from “%1”.</translation>
    </message>
    <message>
        <source>F11 brings everything back.</source>
        <translation>F11 brings everything back.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min. to read</source>
        <translation>
            <numerusform>%Ln min. to read</numerusform>
            <numerusform>%Ln min. to read</numerusform>
        </translation>
    </message>
    <message>
        <source>New paragraph; leaves a list from an empty point</source>
        <translation>New paragraph; leaves a list from an empty point</translation>
    </message>
    <message>
        <source>One level deeper, one level up</source>
        <translation>One level deeper, one level up</translation>
    </message>
    <message>
        <source>Paragraph, point, note by its marker at the start</source>
        <translation>Paragraph, point, note by its marker at the start</translation>
    </message>
    <message>
        <source>Move a line of the outline</source>
        <translation>Move a line of the outline</translation>
    </message>
    <message>
        <source>Zoom the text</source>
        <translation>Zoom the text</translation>
    </message>
    <message>
        <source>mouse wheel</source>
        <translation>mouse wheel</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>Insert a picture</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Replace the picture</source>
        <translation>Replace the picture</translation>
    </message>
    <message>
        <source>Paragraph above, paragraph below</source>
        <translation>Paragraph above, paragraph below</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Translation</translation>
    </message>
    <message>
        <source>There is nothing to translate yet.</source>
        <translation>There is nothing to translate yet.</translation>
    </message>
    <message>
        <source>Every translation is confirmed.</source>
        <translation>Every translation is confirmed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln translations are marked as reviewed.</source>
        <translation>
            <numerusform>%Ln translation is marked as reviewed.</numerusform>
            <numerusform>%Ln translations are marked as reviewed.</numerusform>
        </translation>
    </message>
    <message>
        <source>No translation waits for review: confirm them as translated first (Ctrl+Enter).</source>
        <translation>No translation waits for review: confirm them as translated first (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Confirmed translations of title, subtitle and paragraphs. Ctrl+Enter confirms one and goes to the next that needs work.</source>
        <translation>Confirmed translations of title, subtitle and paragraphs. Ctrl+Enter confirms one and goes to the next that needs work.</translation>
    </message>
    <message>
        <source>Publish anyway</source>
        <translation>Publish anyway</translation>
    </message>
    <message>
        <source>The rule “%1” is off.</source>
        <translation>The rule “%1” is off.</translation>
    </message>
    <message>
        <source>Turn it on again</source>
        <translation>Turn it on again</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ No errors or warnings</source>
        <translation>✓ No errors or warnings</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Export anyway</translation>
    </message>
    <message>
        <source>Insert the match of the translation memory with this number</source>
        <translation>Insert the match of the translation memory with this number</translation>
    </message>
    <message>
        <source>Insert the term of the glossary with this number</source>
        <translation>Insert the term of the glossary with this number</translation>
    </message>
    <message>
        <source>&amp;Files of memory and glossary</source>
        <translation>&amp;Files of memory and glossary</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Show where</translation>
    </message>
    <message>
        <source>What a person chose under Problems wins</source>
        <translation>What a person chose under Problems wins</translation>
    </message>
    <message>
        <source>Untitled release</source>
        <translation>Untitled release</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>The trash is empty.</translation>
    </message>
    <message>
        <source>Take back from the trash: title of a release</source>
        <translation>Take back from the trash: title of a release</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>We&amp;b page in the preview</source>
        <translation>We&amp;b page in the preview</translation>
    </message>
    <message>
        <source>Panels bel&amp;ow the text</source>
        <translation>Panels bel&amp;ow the text</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;heme</translation>
    </message>
    <message>
        <source>Inte&amp;rface language</source>
        <translation>Inte&amp;rface language</translation>
    </message>
    <message>
        <source>Only one language has text yet. The pages stand side by side once both have.</source>
        <translation>Only one language has text yet. The pages stand side by side once both have.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are missing or damaged in the file. The text is all there.</source>
        <translation>
            <numerusform>%Ln picture is missing or damaged in the file. The text is all there.</numerusform>
            <numerusform>%Ln pictures are missing or damaged in the file. The text is all there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>“%1” cannot be a link: %2.</source>
        <translation>“%1” cannot be a link: %2.</translation>
    </message>
    <message>
        <source>This picture is cut off: a part of it is missing. Get it again from where it comes from, and replace it.</source>
        <translation>This picture is cut off: a part of it is missing. Get it again from where it comes from, and replace it.</translation>
    </message>
    <message>
        <source>Selected: %1, %2</source>
        <translation>Selected: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>The release appears in Korean only. Its English text stays here as a draft.</source>
        <translation>The release appears in Korean only. Its English text stays here as a draft.</translation>
    </message>
    <message>
        <source>The release appears in English only. Its Korean text stays here as a draft.</source>
        <translation>The release appears in English only. Its Korean text stays here as a draft.</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Languages</translation>
    </message>
    <message>
        <source>The release appears in Korean only, so that no translation is needed. Choose under “Release › Languages” in which it is to appear.</source>
        <translation>The release appears in Korean only, so that no translation is needed. Choose under “Release › Languages” in which it is to appear.</translation>
    </message>
    <message>
        <source>The release appears in English only, so that no translation is needed. Choose under “Release › Languages” in which it is to appear.</source>
        <translation>The release appears in English only, so that no translation is needed. Choose under “Release › Languages” in which it is to appear.</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::ReleaseBar</name>
    <message>
        <source>New release</source>
        <translation>New release</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export as PDF, HTML or text, or print</source>
        <translation>Export as PDF, HTML or text, or print</translation>
    </message>
    <message>
        <source>State of the release</source>
        <translation>State of the release</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>Embargo ended %1</source>
        <translation>Embargo ended %1</translation>
    </message>
    <message>
        <source>Embargo until %1: %2 h %3 min left</source>
        <translation>Embargo until %1: %2 h %3 min left</translation>
    </message>
    <message>
        <source>Embargo until %1: %2 days left</source>
        <translation>Embargo until %1: %2 days left</translation>
    </message>
    <message>
        <source>Embargo until %1</source>
        <translation>Embargo until %1</translation>
    </message>
    <message>
        <source>Korean only</source>
        <translation>Korean only</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>English only</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::RenderingMenu</name>
    <message>
        <source>Insert in &amp;Korean</source>
        <translation>Insert in &amp;Korean</translation>
    </message>
    <message>
        <source>Insert in &amp;English</source>
        <translation>Insert in &amp;English</translation>
    </message>
    <message>
        <source>Copy in &amp;Korean</source>
        <translation>Copy in &amp;Korean</translation>
    </message>
    <message>
        <source>Copy in &amp;English</source>
        <translation>Copy in &amp;English</translation>
    </message>
    <message>
        <source>No amount, date, time, ordinal number, term or name is selected</source>
        <translation>No amount, date, time, ordinal number, term or name is selected</translation>
    </message>
    <message>
        <source>“%1” is in the clipboard</source>
        <translation>“%1” is in the clipboard</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Looking for suggestions…</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>&amp;Ignore here</translation>
    </message>
    <message>
        <source>Add to &amp;my dictionary</source>
        <translation>Add to &amp;my dictionary</translation>
    </message>
    <message>
        <source>Add to the &amp;office&apos;s dictionary</source>
        <translation>Add to the &amp;office&apos;s dictionary</translation>
    </message>
    <message>
        <source>Nothing is doubtful about this word</source>
        <translation>Nothing is doubtful about this word</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>No suggestion</translation>
    </message>
</context>
<context>
    <name>communique::ui::widgets::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>communique::ui::widgets::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>communique::ui::widgets::QuickList</name>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nothing found. Try another word.</translation>
    </message>
</context>
</TS>
