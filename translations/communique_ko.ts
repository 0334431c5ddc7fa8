<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New release</source>
        <translation>새 보도자료(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save to file</source>
        <translation>파일로 저장(&amp;S)</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>PDF로 내보내기(&amp;P)…</translation>
    </message>
    <message>
        <source>Export &amp;text…</source>
        <translation>텍스트로 내보내기(&amp;T)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>인쇄(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>되돌리기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 하기(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Korean</source>
        <translation>한국어(&amp;K)</translation>
    </message>
    <message>
        <source>Korean and English &amp;side by side</source>
        <translation>한국어와 영어 나란히(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>영어(&amp;E)</translation>
    </message>
    <message>
        <source>Preview as &amp;web page</source>
        <translation>웹 미리보기(&amp;W)</translation>
    </message>
    <message>
        <source>Preview as &amp;printed page</source>
        <translation>쪽 미리보기(&amp;P)</translation>
    </message>
    <message>
        <source>Preview as plain &amp;text</source>
        <translation>텍스트 미리보기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Newsroom</source>
        <translation>뉴스룸(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>글자 크게(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>글자 작게(&amp;M)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>바탕화면 설정대로(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>어둡게(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>제목 줄(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Numbered paragraph</source>
        <translation>번호 단락(&amp;N)</translation>
    </message>
    <message>
        <source>Paragraph &amp;without number</source>
        <translation>번호 없는 단락(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>세부 항목(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>참고(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>인용(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>서명(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Demote</source>
        <translation>한 수준 아래로(&amp;D)</translation>
    </message>
    <message>
        <source>Pro&amp;mote</source>
        <translation>한 수준 위로(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>위로 옮기기(&amp;U)</translation>
    </message>
    <message>
        <source>Not in this &amp;language</source>
        <translation>이 언어에는 넣지 않음(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>작성 중(&amp;D)</translation>
    </message>
    <message>
        <source>In &amp;review</source>
        <translation>검토 중(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>게시(&amp;P)</translation>
    </message>
    <message>
        <source>English is an &amp;unofficial translation</source>
        <translation>영어본은 비공식 번역(&amp;U)</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>휴지통으로 옮기기(&amp;T)</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>다음 영역(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;About Communiqué</source>
        <translation>Communiqué 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>바꾸기(&amp;E)…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>다음 찾기(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>이전 찾기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to paragraph…</source>
        <translation>단락으로 가기(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>개요(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Table cells</source>
        <translation>표 칸(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>연락처(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>판본(&amp;V)</translation>
    </message>
    <message>
        <source>Write without &amp;distraction</source>
        <translation>글에만 집중하기(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>고대비(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>굵게(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>기울임(&amp;I)</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>연결(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>표(&amp;T)</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>복제(&amp;I)</translation>
    </message>
    <message>
        <source>Delete para&amp;graph</source>
        <translation>단락 지우기(&amp;G)</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>맞춤법 검사(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;uggestions for the word</source>
        <translation>낱말 고칠 말 보기(&amp;U)</translation>
    </message>
    <message>
        <source>Word list of the &amp;office…</source>
        <translation>기관 낱말 목록(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>바로 가기 키(&amp;K)</translation>
    </message>
    <message>
        <source>Preview in the other lan&amp;guage</source>
        <translation>다른 언어로 미리보기(&amp;G)</translation>
    </message>
    <message>
        <source>Web page as on a &amp;desktop</source>
        <translation>데스크톱 너비(&amp;D)</translation>
    </message>
    <message>
        <source>Web page as on a p&amp;hone</source>
        <translation>휴대전화 너비(&amp;H)</translation>
    </message>
    <message>
        <source>Web page as p&amp;rinted</source>
        <translation>인쇄 모양(&amp;R)</translation>
    </message>
    <message>
        <source>Edit &amp;form…</source>
        <translation>서식 편집(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open forms folder</source>
        <translation>서식 폴더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Export &amp;web page…</source>
        <translation>웹 페이지로 내보내기(&amp;W)…</translation>
    </message>
    <message>
        <source>Export e-&amp;mail…</source>
        <translation>전자우편으로 내보내기(&amp;M)…</translation>
    </message>
    <message>
        <source>Export preview pi&amp;cture…</source>
        <translation>미리보기 그림 내보내기(&amp;C)…</translation>
    </message>
    <message>
        <source>Confirm as &amp;translated, go to the next</source>
        <translation>번역 완료로 확인하고 다음으로(&amp;T)</translation>
    </message>
    <message>
        <source>Confirm as &amp;reviewed, go to the next</source>
        <translation>검토 완료로 확인하고 다음으로(&amp;R)</translation>
    </message>
    <message>
        <source>Back to &amp;draft</source>
        <translation>초안으로 되돌리기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next that needs work</source>
        <translation>손볼 다음 곳(&amp;N)</translation>
    </message>
    <message>
        <source>Mark &amp;all translated as reviewed</source>
        <translation>번역 완료를 모두 검토 완료로(&amp;A)</translation>
    </message>
    <message>
        <source>Previous prob&amp;lem</source>
        <translation>이전 문제(&amp;L)</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>점검(&amp;B)</translation>
    </message>
    <message>
        <source>Problems of &amp;accessibility</source>
        <translation>접근성 문제(&amp;A)</translation>
    </message>
    <message>
        <source>Translation &amp;memory</source>
        <translation>번역 메모리(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>용어집(&amp;G)</translation>
    </message>
    <message>
        <source>Add to the glossar&amp;y…</source>
        <translation>용어집에 추가(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Import translation memory (TMX)…</source>
        <translation>번역 메모리 가져오기(TMX)(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export translation memory (TMX)…</source>
        <translation>번역 메모리 내보내기(TMX)(&amp;E)…</translation>
    </message>
    <message>
        <source>Import g&amp;lossary (CSV, TBX)…</source>
        <translation>용어집 가져오기(CSV, TBX)(&amp;L)…</translation>
    </message>
    <message>
        <source>Export gl&amp;ossary (CSV, TBX)…</source>
        <translation>용어집 내보내기(CSV, TBX)(&amp;O)…</translation>
    </message>
    <message>
        <source>Export o&amp;wn terms (CSV, TBX)…</source>
        <translation>내 용어 내보내기(CSV, TBX)(&amp;W)…</translation>
    </message>
    <message>
        <source>Export for translation (&amp;XLIFF 2.1)…</source>
        <translation>번역용 내보내기(XLIFF 2.1)(&amp;X)…</translation>
    </message>
    <message>
        <source>Export for translation (XLIFF 1.&amp;2: OmegaT and most others)…</source>
        <translation>번역용 내보내기(XLIFF 1.2: OmegaT 등 대부분)(&amp;2)…</translation>
    </message>
    <message>
        <source>Merge a translation that came &amp;back (XLIFF)…</source>
        <translation>돌아온 번역 합치기(XLIFF)(&amp;B)…</translation>
    </message>
    <message>
        <source>Bilingual re&amp;view copy (web page)…</source>
        <translation>국영문 검토본(웹 페이지)(&amp;V)…</translation>
    </message>
    <message>
        <source>Bilingual review copy (&amp;PDF)…</source>
        <translation>국영문 검토본(PDF)(&amp;P)…</translation>
    </message>
    <message>
        <source>Amount, date or name in the &amp;other language…</source>
        <translation>금액·날짜·이름을 다른 언어로(&amp;O)…</translation>
    </message>
    <message>
        <source>Pages with both languages side b&amp;y side</source>
        <translation>두 언어를 나란히 놓고 쪽 미리보기(&amp;Y)</translation>
    </message>
    <message>
        <source>Save to &amp;another file…</source>
        <translation>다른 파일로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Export text of an e-mail (&amp;HTML)…</source>
        <translation>전자우편 본문(HTML)으로 내보내기(&amp;H)…</translation>
    </message>
    <message>
        <source>C&amp;ommand palette…</source>
        <translation>명령 찾기(&amp;O)…</translation>
    </message>
    <message>
        <source>Next proble&amp;m</source>
        <translation>다음 문제(&amp;M)</translation>
    </message>
    <message>
        <source>Fin&amp;d a release</source>
        <translation>보도자료 찾기(&amp;D)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>미리보기(&amp;V)</translation>
    </message>
    <message>
        <source>Small pages bes&amp;ide the preview</source>
        <translation>쪽 축소판(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>그림(&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;ctual size</source>
        <translation>원래 크기(&amp;C)</translation>
    </message>
    <message>
        <source>U&amp;nderline</source>
        <translation>밑줄(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Figure…</source>
        <translation>그림(&amp;F)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>아래로 옮기기(&amp;V)</translation>
    </message>
    <message>
        <source>Take &amp;back from the trash…</source>
        <translation>휴지통에서 꺼내기(&amp;B)…</translation>
    </message>
    <message>
        <source>American or British &amp;English</source>
        <translation>미국식과 영국식 영어 모두(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;American English only</source>
        <translation>미국식 영어만(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;British English only</source>
        <translation>영국식 영어만(&amp;B)</translation>
    </message>
    <message>
        <source>Appears in Korean &amp;and English</source>
        <translation>국문·영문으로 배포하는 보도자료(&amp;A)</translation>
    </message>
    <message>
        <source>Appears in &amp;Korean only</source>
        <translation>국문으로만 배포하는 보도자료(&amp;K)</translation>
    </message>
    <message>
        <source>Appears in &amp;English only</source>
        <translation>영문으로만 배포하는 보도자료(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Assembling</name>
    <message>
        <source>left out as a link of the page: %1</source>
        <translation>쪽의 연결로 보고 뺐습니다: %1</translation>
    </message>
    <message>
        <source>the page says %1 where %2 comes next; the numbers are counted anew</source>
        <translation>%2번이 올 자리에 %1번이 있어 번호를 다시 매겼습니다</translation>
    </message>
    <message>
        <source>no title was found</source>
        <translation>제목을 찾지 못했습니다</translation>
    </message>
</context>
<context>
    <name>Automatic</name>
    <message>
        <source>Marker</source>
        <translation>단락 기호</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>따옴표</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Replace the file?</source>
        <translation>파일을 바꿀까요?</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1” 파일이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Replacing it cannot be undone.</source>
        <translation>바꾸면 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>About Communiqué</source>
        <translation>Communiqué 정보</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Communiqué %1&lt;/h3&gt;&lt;p&gt;Drafting, translating and publishing press releases.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Communiqué %1&lt;/h3&gt;&lt;p&gt;보도자료를 쓰고, 번역하고, 게시합니다.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Address (https://…, or an e-mail address); leave empty to remove the link:</source>
        <translation>주소(https://… 또는 전자우편 주소). 비워 두면 연결을 없앱니다:</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The address “%1” is read out letter by letter. Link words instead.</source>
        <translation>화면 낭독기가 주소를 한 글자씩 읽습니다(“%1”). 주소 대신 낱말에 링크를 거세요.</translation>
    </message>
    <message>
        <source>The alternative text “%1” says nothing about the picture. Write what is to be seen.</source>
        <translation>대체 텍스트 “%1”만으로는 어떤 그림인지 알 수 없습니다. 무엇이 보이는지 쓰세요.</translation>
    </message>
    <message>
        <source>Column %1 of the table has no name in the header row. Write one.</source>
        <translation>표의 머리글 행에 %1번째 열의 이름이 없습니다. 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>The heading is empty. Write it or delete it.</source>
        <translation>소제목이 비어 있습니다. 내용을 쓰거나 지우세요.</translation>
    </message>
    <message>
        <source>The letterhead</source>
        <translation>머리 부분</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>The subtitle</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>소제목</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>The footer</source>
        <translation>꼬리말</translation>
    </message>
    <message>
        <source>%1 reaches a contrast of %2 : 1 on paper; %3 : 1 is needed. Choose a darker colour in the form.</source>
        <translation>%1의 글자색 명도 대비가 %2 : 1입니다. %3 : 1 이상이 되도록 서식에서 더 짙은 색을 고르세요.</translation>
    </message>
    <message>
        <source>“%1” looks like a heading and is a paragraph in bold. As a heading it can be found and skipped to.</source>
        <translation>소제목처럼 보이는 굵은 단락입니다(“%1”). 소제목으로 바꾸면 바로 찾아갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing stands under the heading “%1”. Write the text, or delete the heading.</source>
        <translation>소제목 “%1” 아래에 내용이 없습니다. 내용을 쓰거나 소제목을 지우세요.</translation>
    </message>
    <message numerus="yes">
        <source>The alternative text has %Ln character(s). Say the gist in one or two sentences, and the rest in the text.</source>
        <translation>
            <numerusform>대체 텍스트가 %Ln자입니다. 요점만 한두 문장으로 쓰고 나머지는 본문에 쓰세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link leads to “%1”, which is no address. Correct it with Ctrl+K.</source>
        <translation>링크 주소가 올바르지 않습니다(“%1”). Ctrl+K로 고치세요.</translation>
    </message>
    <message>
        <source>The picture has no alternative text. Write what somebody should know who cannot see it.</source>
        <translation>그림에 대체 텍스트가 없습니다. 그림을 볼 수 없는 사람이 알아야 할 내용을 쓰세요.</translation>
    </message>
    <message>
        <source>The table has no caption. One line above it that says what it shows helps to find it and to skip it.</source>
        <translation>표에 제목이 없습니다. 무엇을 보여 주는 표인지 한 줄로 쓰면 찾거나 건너뛰기 쉽습니다.</translation>
    </message>
    <message>
        <source>The table has no header row, so nobody hears to which column a cell belongs. Make the row with the names of the columns its header.</source>
        <translation>표에 머리글 행이 없어 칸이 어느 열에 속하는지 들을 수 없습니다. 열 이름이 있는 행을 머리글로 지정하세요.</translation>
    </message>
    <message>
        <source>There is no title. It is what page and PDF are called by: write one.</source>
        <translation>제목이 없습니다. 웹 페이지와 PDF의 이름이 되므로 제목을 쓰세요.</translation>
    </message>
    <message numerus="yes">
        <source>The point is %Ln level(s) deeper than what stands above it. Shift+Tab brings it up.</source>
        <translation>
            <numerusform>위 항목보다 %Ln단계 깊습니다. Shift+Tab으로 올리세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The character %1 has no meaning that fonts and voices know. Type it anew, or use another.</source>
        <translation>글꼴과 화면 낭독기가 알지 못하는 글자입니다(%1). 다시 입력하거나 다른 글자로 바꾸세요.</translation>
    </message>
    <message>
        <source>The link “%1” does not say where it leads. Link the words that name what is there.</source>
        <translation>링크 “%1”만으로는 어디로 가는지 알 수 없습니다. 무엇이 있는지 말해 주는 낱말에 링크를 거세요.</translation>
    </message>
    <message>
        <source>“%1” is never written out. Write the long name with the abbreviation in brackets at the first mention.</source>
        <translation>“%1”의 정식 명칭이 없습니다. 처음 나올 때 정식 명칭을 쓰고 괄호 안에 약어를 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” is used here, but written out only later (“%2”).</source>
        <translation>여기에서 쓴 약어 “%1”의 정식 명칭이 뒤에야 나옵니다(“%2”).</translation>
    </message>
    <message>
        <source>English releases carry no end mark.</source>
        <translation>영문 보도자료에는 끝 표시를 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>A contact has no name.</source>
        <translation>이름이 없는 담당자가 있습니다.</translation>
    </message>
    <message>
        <source>A contact has neither telephone nor e-mail.</source>
        <translation>전화번호도 전자우편도 없는 담당자가 있습니다.</translation>
    </message>
    <message>
        <source>The Korean has “%1”: keep the order of the countries.</source>
        <translation>국문에는 “%1”입니다. 나라의 순서를 지키세요.</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>같은 말을 두 번 썼습니다(“%1”).</translation>
    </message>
    <message>
        <source>Two particles follow one another (“%1”).</source>
        <translation>조사가 겹쳤습니다(“%1”).</translation>
    </message>
    <message>
        <source>The embargo ends before the date of issue.</source>
        <translation>엠바고가 작성일보다 먼저 끝납니다.</translation>
    </message>
    <message>
        <source>The embargo is over.</source>
        <translation>엠바고가 이미 지났습니다.</translation>
    </message>
    <message>
        <source>The date of issue is missing.</source>
        <translation>작성일이 없습니다.</translation>
    </message>
    <message>
        <source>A single letter “%1” stands among the syllables.</source>
        <translation>음절 사이에 낱자가 있습니다(“%1”).</translation>
    </message>
    <message>
        <source>Official documents write “%1”.</source>
        <translation>공문서의 표기는 “%1”입니다.</translation>
    </message>
    <message>
        <source>Hangul is left in the English text.</source>
        <translation>영문에 한글이 남아 있습니다.</translation>
    </message>
    <message>
        <source>A full-width or Korean character is left in the English text.</source>
        <translation>영문에 전각 문자나 한글 문장 부호가 남아 있습니다.</translation>
    </message>
    <message>
        <source>The government&apos;s name is “%1”.</source>
        <translation>정부의 공식 명칭은 “%1”입니다.</translation>
    </message>
    <message>
        <source>“%1” is another kind of meeting than the Korean names.</source>
        <translation>국문과 다른 종류의 회담입니다(“%1”).</translation>
    </message>
    <message>
        <source>This has no English. Translate it, or mark the block as not in English.</source>
        <translation>영문이 없습니다. 번역하거나 ‘영문에 없음’으로 표시하세요.</translation>
    </message>
    <message>
        <source>This has no Korean. Write it, or mark the block as not in Korean.</source>
        <translation>국문이 없습니다. 국문을 쓰거나 ‘국문에 없음’으로 표시하세요.</translation>
    </message>
    <message>
        <source>The country (or city) is called “%1” now.</source>
        <translation>지금 이름은 “%1”입니다.</translation>
    </message>
    <message>
        <source>Korean names stand with the family name first and the second syllable of the given name in lower case: “%1”.</source>
        <translation>한국인 이름은 성을 먼저 쓰고 이름의 둘째 음절은 소문자로 쓰세요: “%1”.</translation>
    </message>
    <message>
        <source>A plainer word is recommended: “%1”.</source>
        <translation>더 쉬운 말을 쓰세요: “%1”.</translation>
    </message>
    <message>
        <source>(%1 sentences in Korean, %2 in English)</source>
        <translation>(국문 %1문장, 영문 %2문장)</translation>
    </message>
    <message>
        <source>The English is much shorter than the Korean: was something left out? %1</source>
        <translation>영문이 국문보다 훨씬 짧습니다. 빠진 내용이 없는지 확인하세요. %1</translation>
    </message>
    <message>
        <source>The English is much longer than the Korean: was something added? %1</source>
        <translation>영문이 국문보다 훨씬 깁니다. 덧붙은 내용이 없는지 확인하세요. %1</translation>
    </message>
    <message>
        <source>The source changed after this translation was confirmed. Look at it again and confirm it.</source>
        <translation>번역을 확인한 뒤에 원문이 바뀌었습니다. 다시 보고 확인하세요.</translation>
    </message>
    <message>
        <source>In a title, words begin with a capital letter: %1.</source>
        <translation>제목의 낱말은 대문자로 시작하세요: %1.</translation>
    </message>
    <message>
        <source>“%1” is not closed.</source>
        <translation>“%1”의 짝이 없습니다.</translation>
    </message>
    <message>
        <source>Write “%1”.</source>
        <translation>이렇게 쓰세요: “%1”</translation>
    </message>
    <message>
        <source>The release writes “%1” elsewhere: keep to one spelling.</source>
        <translation>이 보도자료의 다른 곳에서 쓴 표기는 “%1”입니다. 한 가지로 통일하세요.</translation>
    </message>
    <message>
        <source>The currencies differ: %1.</source>
        <translation>통화가 다릅니다: %1.</translation>
    </message>
    <message>
        <source>Only one language names the currency: %1.</source>
        <translation>한쪽 언어에만 통화가 있습니다: %1.</translation>
    </message>
    <message>
        <source>An amount stands in another currency: %1. Keep the currency of the original.</source>
        <translation>금액의 통화가 바뀌었습니다: %1. 원문의 통화를 그대로 쓰세요.</translation>
    </message>
    <message>
        <source>The English does not have the date “%1”.</source>
        <translation>영문에 이 날짜가 없습니다(“%1”).</translation>
    </message>
    <message>
        <source>The Korean does not have the date “%1”.</source>
        <translation>국문에 이 날짜가 없습니다(“%1”).</translation>
    </message>
    <message>
        <source>The years differ: %1.</source>
        <translation>연도가 다릅니다: %1.</translation>
    </message>
    <message>
        <source>The dates differ: %1.</source>
        <translation>날짜가 다릅니다: %1.</translation>
    </message>
    <message>
        <source>There is no such day: “%1”.</source>
        <translation>없는 날짜입니다(“%1”).</translation>
    </message>
    <message>
        <source>The Korean tells local time, the English Korean time.</source>
        <translation>국문은 현지시간인데 영문은 한국시간입니다.</translation>
    </message>
    <message>
        <source>The Korean tells Korean time, the English local time.</source>
        <translation>국문은 한국시간인데 영문은 현지시간입니다.</translation>
    </message>
    <message>
        <source>The English does not say “local time”.</source>
        <translation>영문에 “local time”이 없습니다.</translation>
    </message>
    <message>
        <source>The English does not say that this is Korean time.</source>
        <translation>영문에 한국시간이라는 말이 없습니다.</translation>
    </message>
    <message>
        <source>The Korean does not say “현지시간”.</source>
        <translation>국문에 “현지시간”이 없습니다.</translation>
    </message>
    <message>
        <source>Korean “%1”, English “%2”</source>
        <translation>국문 “%1”, 영문 “%2”</translation>
    </message>
    <message>
        <source>The number is rounded in one language: %1.</source>
        <translation>한쪽 언어에서 어림수로 썼습니다: %1.</translation>
    </message>
    <message>
        <source>The numbers differ: %1.</source>
        <translation>숫자가 다릅니다: %1.</translation>
    </message>
    <message>
        <source>The English does not have the number “%1”.</source>
        <translation>영문에 이 숫자가 없습니다(“%1”).</translation>
    </message>
    <message>
        <source>The Korean does not have the number “%1”.</source>
        <translation>국문에 이 숫자가 없습니다(“%1”).</translation>
    </message>
    <message>
        <source>“%1” is written “%2”.</source>
        <translation>“%1”의 바른 표기는 “%2”입니다.</translation>
    </message>
    <message>
        <source>The ordinal numbers differ: %1.</source>
        <translation>차례를 나타내는 수가 다릅니다: %1.</translation>
    </message>
    <message>
        <source>Per cent (%) and percentage points (%p) are not the same: %1.</source>
        <translation>%와 %p는 다릅니다: %1.</translation>
    </message>
    <message>
        <source>Only one language says per cent: %1.</source>
        <translation>한쪽 언어에만 %가 있습니다: %1.</translation>
    </message>
    <message>
        <source>“%1” literally starts at %2: write “%3” first.</source>
        <translation>“%1”은(는) 글자대로 읽으면 %2부터입니다. 앞에 “%3”(이)라고 쓰세요.</translation>
    </message>
    <message>
        <source>By the date of issue, “%1” is in %2 and “%3” in %4.</source>
        <translation>발행일로 보면 “%1”은(는) %2년이고 “%3”은(는) %4년입니다.</translation>
    </message>
    <message>
        <source>“%1” is %2; “%3” is %4 times as much.</source>
        <translation>“%1”은(는) %2입니다. “%3”은(는) 그 %4배입니다.</translation>
    </message>
    <message>
        <source>“%1” is %2; “%3” is %4 times too little.</source>
        <translation>“%1”은(는) %2입니다. “%3”은(는) 그 %4분의 1입니다.</translation>
    </message>
    <message>
        <source>The times differ: %1.</source>
        <translation>시각이 다릅니다: %1.</translation>
    </message>
    <message>
        <source>The English does not have the time “%1”.</source>
        <translation>영문에 이 시각이 없습니다(“%1”).</translation>
    </message>
    <message>
        <source>The Korean does not have the time “%1”.</source>
        <translation>국문에 이 시각이 없습니다(“%1”).</translation>
    </message>
    <message>
        <source>%1 is not “%2” but “%3”.</source>
        <translation>%1의 요일은 “%3”입니다. 본문의 요일은 “%2”입니다.</translation>
    </message>
    <message>
        <source>The weekdays differ: %1.</source>
        <translation>요일이 다릅니다: %1.</translation>
    </message>
    <message>
        <source>“%1” was written out before. The abbreviation is enough here.</source>
        <translation>“%1”의 정식 명칭은 앞에 나왔습니다. 여기에서는 약어만 쓰세요.</translation>
    </message>
    <message>
        <source>The abbreviation “%1” is introduced but never used. The long name is enough.</source>
        <translation>소개한 약어를 뒤에서 쓰지 않았습니다(“%1”). 정식 명칭만 쓰세요.</translation>
    </message>
    <message>
        <source>Write “%1” before “%2”.</source>
        <translation>“%2” 앞의 관사는 “%1”입니다.</translation>
    </message>
    <message>
        <source>The form prints “끝.” itself. Delete it here, or it appears twice.</source>
        <translation>서식이 “끝.”을 인쇄합니다. 두 번 나오지 않도록 여기서 지우세요.</translation>
    </message>
    <message>
        <source>Put two spaces before “끝.”.</source>
        <translation>“끝.” 앞은 두 칸을 띄우세요.</translation>
    </message>
    <message>
        <source>The form prints a table of contacts, but the release names nobody. Add a contact.</source>
        <translation>서식에 담당자 표가 있는데 담당자가 없습니다. 담당자를 넣으세요.</translation>
    </message>
    <message>
        <source>A contact still has placeholder text. Replace it.</source>
        <translation>담당자에 임시로 넣은 내용이 남아 있습니다. 고치세요.</translation>
    </message>
    <message>
        <source>The Korean names another country than “%1”.</source>
        <translation>국문에 없는 나라입니다(“%1”). 국문에는 다른 나라가 있습니다.</translation>
    </message>
    <message>
        <source>The English leaves out a country of “%1”.</source>
        <translation>“%1” 가운데 영문에서 빠진 나라가 있습니다.</translation>
    </message>
    <message>
        <source>The text mentions an embargo, but none is set.</source>
        <translation>본문에는 엠바고가 있는데 설정하지 않았습니다.</translation>
    </message>
    <message>
        <source>The text gives another embargo than the one that is set (%1).</source>
        <translation>본문의 엠바고가 설정한 엠바고(%1)와 다릅니다.</translation>
    </message>
    <message>
        <source>The embargo ends more than two months after the date of issue. Check the date.</source>
        <translation>엠바고가 작성일부터 두 달이 넘은 뒤에 끝납니다. 날짜를 확인하세요.</translation>
    </message>
    <message>
        <source>The other sentences end politely (-습니다). Keep to one style.</source>
        <translation>다른 문장은 높임말(-습니다)로 끝납니다. 한 가지로 맞추세요.</translation>
    </message>
    <message>
        <source>The other sentences end plainly (-다). Keep to one style.</source>
        <translation>다른 문장은 ‘-다’로 끝납니다. 한 가지로 맞추세요.</translation>
    </message>
    <message>
        <source>The other sentences end in a noun (-음). Keep to one style.</source>
        <translation>다른 문장은 ‘-음’으로 끝납니다. 한 가지로 맞추세요.</translation>
    </message>
    <message>
        <source>The release is to appear in English, but has no English text yet.</source>
        <translation>영문으로도 배포할 보도자료인데 아직 영문이 없습니다.</translation>
    </message>
    <message>
        <source>The release is to appear in Korean, but has no Korean text yet.</source>
        <translation>국문으로도 배포할 보도자료인데 아직 국문이 없습니다.</translation>
    </message>
    <message>
        <source>Add the original spelling in brackets at the first mention of a foreign name.</source>
        <translation>외국인 이름은 처음 나올 때 괄호 안에 원어를 함께 쓰세요.</translation>
    </message>
    <message>
        <source>These syllables are stored in pieces (decomposed jamo). Type them again.</source>
        <translation>한글이 낱자로 풀려 있습니다. 음절을 다시 입력하세요.</translation>
    </message>
    <message>
        <source>The English leaves out “%1”, which the Korean names.</source>
        <translation>국문에 있는 “%1”이(가) 영문에 없습니다.</translation>
    </message>
    <message>
        <source>Give the official name at the first mention: “%1”.</source>
        <translation>처음 나올 때는 정식 국명을 쓰세요: “%1”.</translation>
    </message>
    <message>
        <source>The Korean says “%1”; the English names another kind of meeting.</source>
        <translation>국문은 “%1”인데 영문은 다른 종류의 회담입니다.</translation>
    </message>
    <message>
        <source>The Korean has a negation (“%1”) that the English lacks.</source>
        <translation>국문의 부정(“%1”)이 영문에 없습니다.</translation>
    </message>
    <message>
        <source>The English has a negation (“%1”) that the Korean lacks.</source>
        <translation>영문의 부정(“%1”)이 국문에 없습니다.</translation>
    </message>
    <message>
        <source>This country no longer exists.</source>
        <translation>지금은 없는 나라입니다.</translation>
    </message>
    <message>
        <source>“%1” is not the English title of a %2.</source>
        <translation>%2의 영문 직함이 아닙니다(“%1”).</translation>
    </message>
    <message>
        <source>The Korean names %1; the English does not.</source>
        <translation>국문에 있는 이름 %1이(가) 영문에 없습니다.</translation>
    </message>
    <message>
        <source>No name in the Korean text is spelled “%1”.</source>
        <translation>국문에는 로마자로 “%1”처럼 적을 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The Korean gives the name as “%1”; the English spells it differently.</source>
        <translation>국문에 적힌 이름은 “%1”인데 영문의 철자가 다릅니다.</translation>
    </message>
    <message>
        <source>Translation missing</source>
        <translation>번역 누락</translation>
    </message>
    <message>
        <source>A block, cell or subtitle has words in one language only, so readers of the other miss it. Translate it, or mark it as not in that language.</source>
        <translation>문단, 칸 또는 부제가 한 언어로만 있어 다른 언어의 독자는 내용을 알 수 없습니다. 번역하거나 그 언어에 없음으로 표시하세요.</translation>
    </message>
    <message>
        <source>Left in the other language</source>
        <translation>다른 언어로 남은 글</translation>
    </message>
    <message>
        <source>A text stands in the words of the other language, or repeats the translation of another block: it was copied and never translated.</source>
        <translation>다른 언어의 글이 그대로 있거나 다른 문단의 번역이 되풀이되었습니다. 복사한 뒤에 번역하지 않은 글입니다.</translation>
    </message>
    <message>
        <source>Length of the translation</source>
        <translation>번역문의 길이</translation>
    </message>
    <message>
        <source>A translation that has fewer sentences and is far too short has usually lost something; one far too long has gained something.</source>
        <translation>문장 수가 적고 너무 짧은 번역문은 내용이 빠졌기 쉽고, 너무 긴 번역문은 없는 내용이 덧붙었기 쉽습니다.</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>부정 표현</translation>
    </message>
    <message>
        <source>“Not” stands on one side only. A lost negation turns the meaning of a sentence around.</source>
        <translation>한쪽에만 부정이 있습니다. 부정이 빠지면 문장의 뜻이 반대가 됩니다.</translation>
    </message>
    <message>
        <source>Done, planned or agreed</source>
        <translation>완료·예정·합의</translation>
    </message>
    <message>
        <source>What is planned must not be told as done, and what was agreed must not be told as carried out.</source>
        <translation>예정인 일을 이미 한 일로, 합의한 일을 이미 이룬 일로 옮기면 안 됩니다.</translation>
    </message>
    <message>
        <source>Order of countries</source>
        <translation>나라의 순서</translation>
    </message>
    <message>
        <source>The order in which countries are named is a matter of protocol. The translation keeps the order of the source.</source>
        <translation>나라를 쓰는 순서는 의전의 문제입니다. 번역문은 원문의 순서를 따릅니다.</translation>
    </message>
    <message>
        <source>Countries named</source>
        <translation>언급한 나라</translation>
    </message>
    <message>
        <source>A country stands on one side and not on the other: one was mistaken for another, or lost from a list.</source>
        <translation>한쪽에만 있는 나라가 있습니다. 나라를 잘못 옮겼거나 목록에서 빠뜨렸습니다.</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>회담의 종류</translation>
    </message>
    <message>
        <source>A telephone call is no meeting, a courtesy call no talks. The kind of meeting carries political weight.</source>
        <translation>통화는 회담이 아니고 예방은 협의가 아닙니다. 회담의 종류에는 외교적 의미가 있습니다.</translation>
    </message>
    <message>
        <source>Names of persons</source>
        <translation>사람 이름</translation>
    </message>
    <message>
        <source>A name stands in one language only, or is spelled otherwise than the other language says.</source>
        <translation>이름이 한쪽 언어에만 있거나 다른 쪽과 다르게 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Form of Korean names</source>
        <translation>한국인 이름의 표기</translation>
    </message>
    <message>
        <source>Official English writes the family name first, a hyphen in the given name, and a small letter after it.</source>
        <translation>공식 영문에서는 성을 먼저 쓰고 이름의 음절 사이에 붙임표를 두며 둘째 음절은 소문자로 씁니다.</translation>
    </message>
    <message>
        <source>Titles of office</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>A title of office was told as another. Ranks must not be raised or lowered.</source>
        <translation>직함을 다른 직함으로 옮겼습니다. 직급을 높이거나 낮추면 안 됩니다.</translation>
    </message>
    <message>
        <source>Source changed since</source>
        <translation>확인 뒤에 바뀐 원문</translation>
    </message>
    <message>
        <source>The translation was confirmed, and the source was edited afterwards. Somebody has to look at both again.</source>
        <translation>번역을 확인한 뒤에 원문을 고쳤습니다. 원문과 번역문을 다시 대조하세요.</translation>
    </message>
    <message>
        <source>Left-over characters</source>
        <translation>남은 한글·전각 문자</translation>
    </message>
    <message>
        <source>Hangul, full-width characters or Korean punctuation were left in the English.</source>
        <translation>영문에 한글, 전각 문자나 한글 문장 부호가 남아 있습니다.</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>약어</translation>
    </message>
    <message>
        <source>An abbreviation is written out once, at the first mention, and used alone afterwards.</source>
        <translation>약어는 처음 나올 때 정식 명칭과 함께 쓰고 그 뒤에는 약어만 씁니다.</translation>
    </message>
    <message>
        <source>One spelling</source>
        <translation>표기 통일</translation>
    </message>
    <message>
        <source>A release keeps to one spelling of a word, one form of an abbreviation and one kind of dash.</source>
        <translation>한 보도자료에서는 같은 말의 철자, 약어의 꼴, 줄표를 한 가지로 씁니다.</translation>
    </message>
    <message>
        <source>Official names of countries</source>
        <translation>정식 국명</translation>
    </message>
    <message>
        <source>Formal releases give the official name of a country at the first mention.</source>
        <translation>공식 보도자료에서는 나라가 처음 나올 때 정식 국명을 씁니다.</translation>
    </message>
    <message>
        <source>Names set by the government</source>
        <translation>정부가 정한 이름</translation>
    </message>
    <message>
        <source>The government has settled these names. Other names for them do not appear in releases.</source>
        <translation>정부가 이름을 정한 곳입니다. 보도자료에는 다른 이름을 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Names no longer in use</source>
        <translation>바뀐 나라 이름</translation>
    </message>
    <message>
        <source>The country or city had another name on the date of issue, or existed no more.</source>
        <translation>작성일에 이미 이름이 바뀌었거나 없어진 나라 또는 도시입니다.</translation>
    </message>
    <message>
        <source>Doubled words</source>
        <translation>되풀이된 낱말</translation>
    </message>
    <message>
        <source>A word or particle stands twice in a row.</source>
        <translation>낱말이나 조사를 잇달아 두 번 썼습니다.</translation>
    </message>
    <message>
        <source>Capitals in titles</source>
        <translation>제목의 대문자</translation>
    </message>
    <message>
        <source>In English titles every word begins with a capital letter, except articles, short prepositions and conjunctions.</source>
        <translation>영문 제목에서는 관사, 짧은 전치사와 접속사를 뺀 모든 낱말을 대문자로 시작합니다.</translation>
    </message>
    <message>
        <source>Straight quotation marks</source>
        <translation>곧은 따옴표</translation>
    </message>
    <message>
        <source>Printed English has curly quotation marks and apostrophes.</source>
        <translation>인쇄물의 영문에는 굽은 따옴표와 아포스트로피를 씁니다.</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>빈칸</translation>
    </message>
    <message>
        <source>One space between words, none before a comma, one after it.</source>
        <translation>낱말 사이는 한 칸, 쉼표 앞은 붙이고 뒤는 한 칸 띄웁니다.</translation>
    </message>
    <message>
        <source>Brackets and quotation marks</source>
        <translation>괄호와 따옴표의 짝</translation>
    </message>
    <message>
        <source>A bracket or quotation mark is not closed, or is closed by another kind.</source>
        <translation>괄호나 따옴표를 닫지 않았거나 짝이 다른 부호로 닫았습니다.</translation>
    </message>
    <message>
        <source>a or an</source>
        <translation>a와 an</translation>
    </message>
    <message>
        <source>“An” stands before a vowel that is heard, “a” before a consonant that is heard.</source>
        <translation>소리가 모음으로 시작하면 “an”, 자음으로 시작하면 “a”를 씁니다.</translation>
    </message>
    <message>
        <source>Form of Korean dates</source>
        <translation>국문 날짜의 표기</translation>
    </message>
    <message>
        <source>Official documents write year, month and day with a full stop and a space after each, without leading zeros.</source>
        <translation>공문서의 날짜는 연·월·일 뒤에 온점을 찍고 한 칸씩 띄우며 0을 붙이지 않습니다.</translation>
    </message>
    <message>
        <source>Spaces before 끝.</source>
        <translation>‘끝.’ 앞의 빈칸</translation>
    </message>
    <message>
        <source>In official documents “끝.” stands after two spaces.</source>
        <translation>공문서의 “끝.”은 본문 다음에 두 칸을 띄우고 씁니다.</translation>
    </message>
    <message>
        <source>Endings of sentences</source>
        <translation>문장의 끝맺음</translation>
    </message>
    <message>
        <source>The body keeps to one style of sentence endings.</source>
        <translation>본문 문장은 한 가지 말투로 끝맺습니다.</translation>
    </message>
    <message>
        <source>Spacing of numbers and units</source>
        <translation>수와 단위의 띄어쓰기</translation>
    </message>
    <message>
        <source>Ordinal prefixes, percent signs, suffixes and powers of ten join their number.</source>
        <translation>‘제-’, ‘%’, ‘-여’와 만·억·조 같은 수의 단위는 앞뒤 말과 규정대로 붙여 씁니다.</translation>
    </message>
    <message>
        <source>Plainer words</source>
        <translation>쉬운 말</translation>
    </message>
    <message>
        <source>The National Institute of Korean Language recommends a plainer word.</source>
        <translation>국립국어원과 문화체육관광부가 쉬운 말로 바꾸어 쓰기를 권하는 말입니다.</translation>
    </message>
    <message>
        <source>Foreign names in Korean</source>
        <translation>외국인 이름의 원어</translation>
    </message>
    <message>
        <source>The original spelling in brackets tells readers who is meant, once, at the first mention.</source>
        <translation>처음 나올 때 괄호 안에 원어를 쓰면 누구인지 분명합니다. 한 번이면 됩니다.</translation>
    </message>
    <message>
        <source>Broken Hangul</source>
        <translation>깨진 한글</translation>
    </message>
    <message>
        <source>Single letters or decomposed syllables come from a slip of the finger or from files of other systems; searches do not find them.</source>
        <translation>오타이거나 다른 시스템의 파일에서 온 글자입니다. 검색에 걸리지 않고 깨져 보일 수 있습니다.</translation>
    </message>
    <message>
        <source>Typed numbers and bullets</source>
        <translation>직접 입력한 번호와 기호</translation>
    </message>
    <message>
        <source>The form prints numbers and bullets itself: a typed one would stand beside it.</source>
        <translation>번호와 기호는 서식이 인쇄하므로 직접 입력한 것과 겹칩니다.</translation>
    </message>
    <message>
        <source>Full-width characters</source>
        <translation>전각 문자</translation>
    </message>
    <message>
        <source>Full-width Latin letters, figures and signs break lines and searches.</source>
        <translation>전각 로마자, 숫자와 부호는 줄 모양을 흐트러뜨리고 검색에 걸리지 않습니다.</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>작성일</translation>
    </message>
    <message>
        <source>The form prints the date, and the newsroom sorts by it.</source>
        <translation>서식이 날짜를 인쇄하고 뉴스룸은 날짜순으로 늘어놓습니다.</translation>
    </message>
    <message>
        <source>Language without text</source>
        <translation>내용이 없는 언어</translation>
    </message>
    <message>
        <source>The release is to appear in a language in which nothing is written yet.</source>
        <translation>내보내기로 한 언어인데 아직 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Journalists need a name and a number to call.</source>
        <translation>기자가 연락할 이름과 전화번호가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>엠바고</translation>
    </message>
    <message>
        <source>An embargo that ends too early, is over, or is told otherwise in the text leads to publication at the wrong hour.</source>
        <translation>엠바고가 잘못되었거나 본문과 다르면 엉뚱한 시각에 보도됩니다.</translation>
    </message>
    <message>
        <source>“Unofficial translation”</source>
        <translation>비공식 번역 표시</translation>
    </message>
    <message>
        <source>The note belongs on the translation only, and stands there once.</source>
        <translation>이 표시는 번역문에만, 한 번만 씁니다.</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>끝 표시</translation>
    </message>
    <message>
        <source>The form prints “끝.” where it is wanted; English releases have no end mark.</source>
        <translation>“끝.”은 서식이 인쇄하며 영문 보도자료에는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Title missing</source>
        <translation>제목 누락</translation>
    </message>
    <message>
        <source>Page and PDF are called by their title; screen readers say it first (WCAG 2.4.2, PDF/UA-1 7.1).</source>
        <translation>웹 페이지와 PDF의 이름이며 화면 낭독기가 맨 먼저 읽습니다(WCAG 2.4.2, PDF/UA-1 7.1).</translation>
    </message>
    <message>
        <source>Alternative text missing</source>
        <translation>대체 텍스트 누락</translation>
    </message>
    <message>
        <source>People who cannot see the picture hear its alternative text (WCAG 1.1.1).</source>
        <translation>그림을 볼 수 없는 사람은 대체 텍스트를 듣습니다(WCAG 1.1.1).</translation>
    </message>
    <message>
        <source>Alternative text that says nothing</source>
        <translation>내용 없는 대체 텍스트</translation>
    </message>
    <message>
        <source>A file name or the word “picture” says nothing about what is to be seen (WCAG 1.1.1).</source>
        <translation>파일 이름이나 ‘그림’이라는 말은 무엇이 보이는지 알려 주지 않습니다(WCAG 1.1.1).</translation>
    </message>
    <message>
        <source>Long alternative text</source>
        <translation>긴 대체 텍스트</translation>
    </message>
    <message>
        <source>An alternative text is heard in one go. The gist is enough; details belong in the text.</source>
        <translation>대체 텍스트는 한꺼번에 들립니다. 요점만 쓰고 자세한 내용은 본문에 쓰세요.</translation>
    </message>
    <message>
        <source>Header row missing</source>
        <translation>표 머리글 행 누락</translation>
    </message>
    <message>
        <source>Without header cells nobody hears to which column a cell belongs (WCAG 1.3.1, PDF/UA-1 7.5).</source>
        <translation>머리글이 없으면 칸이 어느 열에 속하는지 들을 수 없습니다(WCAG 1.3.1, PDF/UA-1 7.5).</translation>
    </message>
    <message>
        <source>Column without a name</source>
        <translation>이름 없는 열</translation>
    </message>
    <message>
        <source>Every column is announced by its name (WCAG 1.3.1).</source>
        <translation>열은 이름으로 안내됩니다(WCAG 1.3.1).</translation>
    </message>
    <message>
        <source>Caption of tables</source>
        <translation>표 제목</translation>
    </message>
    <message>
        <source>A caption tells what the table shows, and lets people find or skip it.</source>
        <translation>표 제목이 있으면 무엇을 보여 주는 표인지 알고 찾거나 건너뛸 수 있습니다.</translation>
    </message>
    <message>
        <source>Words of links</source>
        <translation>링크 글</translation>
    </message>
    <message>
        <source>Links are listed and read without the text around them: their words have to say where they lead (WCAG 2.4.4).</source>
        <translation>링크는 앞뒤 글 없이 따로 읽히므로 어디로 가는지 말해 주어야 합니다(WCAG 2.4.4).</translation>
    </message>
    <message>
        <source>Addresses as links</source>
        <translation>주소로 된 링크</translation>
    </message>
    <message>
        <source>An address is read out letter by letter. Words are heard at once.</source>
        <translation>주소는 한 글자씩 읽힙니다. 낱말에 링크를 거세요.</translation>
    </message>
    <message>
        <source>Address of links</source>
        <translation>링크 주소</translation>
    </message>
    <message>
        <source>The link leads nowhere.</source>
        <translation>링크가 아무 데로도 가지 않습니다.</translation>
    </message>
    <message>
        <source>Empty headings</source>
        <translation>빈 소제목</translation>
    </message>
    <message>
        <source>An empty heading is announced and says nothing (WCAG 2.4.6).</source>
        <translation>빈 소제목은 안내만 되고 내용이 없습니다(WCAG 2.4.6).</translation>
    </message>
    <message>
        <source>Heading without text</source>
        <translation>내용 없는 소제목</translation>
    </message>
    <message>
        <source>A heading with nothing under it misleads those who move from heading to heading (WCAG 1.3.1).</source>
        <translation>소제목 아래에 내용이 없으면 소제목으로 이동하는 사람이 헤맵니다(WCAG 1.3.1).</translation>
    </message>
    <message>
        <source>Skipped levels</source>
        <translation>건너뛴 단계</translation>
    </message>
    <message>
        <source>A point can be only one level deeper than what stands above it (WCAG 1.3.1).</source>
        <translation>항목은 위 항목보다 한 단계만 깊을 수 있습니다(WCAG 1.3.1).</translation>
    </message>
    <message>
        <source>Bold paragraph as heading</source>
        <translation>굵게만 쓴 소제목</translation>
    </message>
    <message>
        <source>A bold paragraph looks like a heading, but cannot be found or skipped to as one (WCAG 1.3.1).</source>
        <translation>굵은 단락은 소제목처럼 보이지만 소제목으로 찾아갈 수 없습니다(WCAG 1.3.1).</translation>
    </message>
    <message>
        <source>Unreadable characters</source>
        <translation>읽을 수 없는 글자</translation>
    </message>
    <message>
        <source>Characters without a meaning are shown as boxes and are not read out (PDF/UA-1 7.21.7).</source>
        <translation>뜻이 없는 글자는 네모로 보이고 소리로 읽히지 않습니다(PDF/UA-1 7.21.7).</translation>
    </message>
    <message>
        <source>Contrast of text</source>
        <translation>글자의 명도 대비</translation>
    </message>
    <message>
        <source>Pale text cannot be read by everybody. The form&apos;s colours decide (WCAG 1.4.3).</source>
        <translation>옅은 글자는 읽기 어려운 사람이 있습니다. 서식의 색으로 정합니다(WCAG 1.4.3).</translation>
    </message>
    <message>
        <source>There is more than one space.</source>
        <translation>빈칸이 둘 이상입니다.</translation>
    </message>
    <message>
        <source>There is a space before “%1”.</source>
        <translation>“%1” 앞에 빈칸이 있습니다.</translation>
    </message>
    <message>
        <source>A space is missing after “%1”.</source>
        <translation>“%1” 뒤에 빈칸이 없습니다.</translation>
    </message>
    <message>
        <source>Use curly quotation marks.</source>
        <translation>굽은 따옴표를 쓰세요.</translation>
    </message>
    <message>
        <source>The Korean says that this is still to come (“%1”); the English tells it as done. Write “will …” or “is to …”.</source>
        <translation>국문은 앞으로 할 일(“%1”)인데 영문은 이미 한 일로 썼습니다. “will …”이나 “is to …”를 쓰세요.</translation>
    </message>
    <message>
        <source>The Korean says that this was done; the English says that it is still to come (“%1”).</source>
        <translation>국문은 이미 한 일인데 영문은 앞으로 할 일(“%1”)로 썼습니다.</translation>
    </message>
    <message>
        <source>The Korean says that it was agreed (“…%1다”); the English says that it was done. Write “agreed to …”.</source>
        <translation>국문은 합의(“…%1다”)인데 영문은 이미 한 일로 썼습니다. “agreed to …”를 쓰세요.</translation>
    </message>
    <message>
        <source>The English speaks of an agreement (“%1”); the Korean does not.</source>
        <translation>영문은 합의(“%1”)라고 썼는데 국문은 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>The form prints the marker itself. Delete “%1”.</source>
        <translation>서식이 기호를 인쇄합니다. 직접 쓴 기호를 지우세요(“%1”).</translation>
    </message>
    <message>
        <source>The marker “%1” is typed inside the text. Begin a new block there.</source>
        <translation>글 가운데에 기호가 있습니다(“%1”). 거기에서 새 항목을 시작하세요.</translation>
    </message>
    <message>
        <source>“%1” has no opening counterpart.</source>
        <translation>“%1”에 맞는 여는 부호가 없습니다.</translation>
    </message>
    <message>
        <source>“Unofficial translation” belongs on the translation, not on the original.</source>
        <translation>비공식 번역이라는 표시는 원문이 아니라 번역문에 씁니다.</translation>
    </message>
    <message>
        <source>The form prints this note itself. Delete it here, or it appears twice.</source>
        <translation>서식이 이 표시를 인쇄합니다. 두 번 나오지 않도록 여기서 지우세요.</translation>
    </message>
    <message>
        <source>The translation is not marked as unofficial.</source>
        <translation>번역문에 비공식 번역이라는 표시가 없습니다.</translation>
    </message>
    <message>
        <source>The English text is still in Korean. Translate it.</source>
        <translation>영문 자리에 한국어가 있습니다. 번역하세요.</translation>
    </message>
    <message>
        <source>The Korean text is in English. Translate it.</source>
        <translation>국문 자리에 영어가 있습니다. 번역하세요.</translation>
    </message>
    <message>
        <source>Another block with other Korean has the same English. Was it copied and not changed?</source>
        <translation>국문이 다른 문단과 영문이 똑같습니다. 복사한 뒤에 고치지 않았는지 확인하세요.</translation>
    </message>
    <message>
        <source>Full-width characters: use the usual width.</source>
        <translation>전각 문자입니다. 보통 너비로 바꾸세요.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>A number stands on one side and not on the other, or is another one there. Numbers that are spelled out count as well.</source>
        <translation>한쪽에만 있는 숫자이거나, 두 언어의 숫자가 다릅니다. 말로 적은 수도 함께 견줍니다.</translation>
    </message>
    <message>
        <source>Ordinals</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>The count of a meeting or an anniversary differs between the languages.</source>
        <translation>회의나 기념일의 차수가 두 언어에서 다릅니다.</translation>
    </message>
    <message>
        <source>만, 억, 조 and million, billion, trillion</source>
        <translation>만·억·조와 million·billion·trillion</translation>
    </message>
    <message>
        <source>Korean counts in steps of ten thousand, English in steps of a thousand: the figures are the same and the amount is ten or a hundred times off.</source>
        <translation>우리말은 만 단위, 영어는 천 단위로 셉니다. 숫자는 같은데 금액이 열 배, 백 배 어긋난 경우입니다.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>An amount keeps its currency in the translation; nothing is converted on the way.</source>
        <translation>번역해도 통화는 그대로입니다. 환산하지 않습니다.</translation>
    </message>
    <message>
        <source>Per cent and percentage points</source>
        <translation>퍼센트와 퍼센트포인트</translation>
    </message>
    <message>
        <source>From 3% to 4% is one percentage point, or a third more: %p and % are not the same, and neither may be lost.</source>
        <translation>3%에서 4%가 되면 1%p 오른 것이고, 33% 늘어난 것입니다. %p와 %는 다르며, 어느 쪽도 빠뜨리면 안 됩니다.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>A date differs between the languages or is lost. Months that are left out (8.8.~10.) are understood, and years are those nearest to the date of issue.</source>
        <translation>날짜가 두 언어에서 다르거나 빠졌습니다. 생략한 달(8.8.~10.)은 이어받고, 연도가 없으면 작성일에 가장 가까운 해로 봅니다.</translation>
    </message>
    <message>
        <source>This year, last year</source>
        <translation>금년·작년·내년</translation>
    </message>
    <message>
        <source>금년, 작년 and 내년 are counted from the date of issue, and so are their translations.</source>
        <translation>금년, 작년, 내년은 작성일을 기준으로 세고, 번역도 마찬가지입니다.</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>The weekday is computed from the date: it has to be right in each language, and so the same in both.</source>
        <translation>요일은 날짜로 계산합니다. 두 언어 모두 맞아야 하고, 서로 같아야 합니다.</translation>
    </message>
    <message>
        <source>Dates that do not exist</source>
        <translation>없는 날짜</translation>
    </message>
    <message>
        <source>The calendar has no such day.</source>
        <translation>달력에 없는 날입니다.</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>A time differs between the languages or is lost; 14:30 is 2:30 p.m., 12:00 is noon.</source>
        <translation>시각이 두 언어에서 다르거나 빠졌습니다. 14:30은 2:30 p.m., 12:00은 noon입니다.</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>현지시간</translation>
    </message>
    <message>
        <source>Whose clock a time belongs to is said in one language only; abroad the day itself may be another one.</source>
        <translation>어느 곳의 시각인지 한 언어에만 적혀 있습니다. 해외에서는 날짜까지 달라질 수 있습니다.</translation>
    </message>
    <message>
        <source>Endings of ordinals</source>
        <translation>영어 서수의 어미</translation>
    </message>
    <message>
        <source>The ending belongs to how the number is read aloud.</source>
        <translation>어미는 숫자를 읽는 소리를 따릅니다.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Taken at its word, the first number of such a range is far too small: it needs its own 만, 억 or 조.</source>
        <translation>글자 그대로 읽으면 앞의 수가 터무니없이 작습니다. 앞의 수에도 만, 억, 조를 붙이세요.</translation>
    </message>
    <message>
        <source>“%1” is not how the glossary has “%2”: write “%3”.</source>
        <translation>용어집에서 금지한 번역입니다(“%2” → “%1”). 이렇게 쓰세요: “%3”</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>” 또는 “</translation>
    </message>
    <message>
        <source>The translation does not have “%1” as the glossary has it: “%2”.</source>
        <translation>“%1”의 번역이 용어집과 다르거나 없습니다. 용어집에는 “%2”입니다.</translation>
    </message>
    <message>
        <source>Terms of the glossary</source>
        <translation>용어집의 용어</translation>
    </message>
    <message>
        <source>A term is translated in a way that the glossary bans, or in none that it knows. A term that was rendered once may be shortened afterwards.</source>
        <translation>용어집이 금지한 번역이거나, 용어집에 없는 번역입니다. 한 번 제대로 옮긴 용어는 그 뒤에 줄여 써도 됩니다.</translation>
    </message>
    <message>
        <source>The Korean names a day after the date of issue; the English tells it as done.</source>
        <translation>국문은 작성일보다 뒤의 날짜를 적었는데, 영문은 이미 한 일로 적었습니다.</translation>
    </message>
    <message>
        <source>The Korean has more negations than the English.</source>
        <translation>국문의 부정 표현이 영문보다 많습니다.</translation>
    </message>
    <message>
        <source>From here on the text does not fit on page 1. Shorten it, or move details into an attachment.</source>
        <translation>여기부터 첫 쪽을 넘어갑니다. 줄이거나 자세한 내용을 붙임으로 옮기세요.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>첫 쪽 분량</translation>
    </message>
    <message>
        <source>This form wants the whole message on page 1, where journalists look, and details in attachments (붙임, 별첨) from page 2 on.</source>
        <translation>이 서식에서는 기자가 먼저 보는 첫 쪽에 핵심 내용을 모두 담고, 자세한 내용은 붙임·별첨으로 2쪽부터 둡니다.</translation>
    </message>
    <message>
        <source>The Korean names “%1”; the English names it nowhere.</source>
        <translation>국문에 있는 나라가 영문 어디에도 없습니다(“%1”).</translation>
    </message>
    <message>
        <source>The English names “%1”; the Korean names it nowhere.</source>
        <translation>영문에 있는 나라가 국문 어디에도 없습니다(“%1”).</translation>
    </message>
    <message>
        <source>The Korean says “%1”; the English tells the opposite.</source>
        <translation>국문은 “%1”인데 영문은 반대로 말합니다.</translation>
    </message>
    <message>
        <source>The Korean says “%1”; the English names another part of the year.</source>
        <translation>국문은 “%1”인데 영문에는 다른 시기가 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Halves and quarters</source>
        <translation>반기와 분기</translation>
    </message>
    <message>
        <source>A half or a quarter of the year, or the beginning or end of a month, was told as another.</source>
        <translation>상반기와 하반기, 분기, 월초와 월말이 다르게 옮겨졌습니다.</translation>
    </message>
    <message>
        <source>Units of measurement</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>The number is the same, and the unit beside it is another one.</source>
        <translation>수는 같은데 단위가 다릅니다.</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>증가와 감소</translation>
    </message>
    <message>
        <source>The Korean measures in “%1”, the English in another unit.</source>
        <translation>영문의 단위가 국문(“%1”)과 다릅니다.</translation>
    </message>
    <message>
        <source>“%1” stands without “(%2)” at its first mention, and “%2” is used afterwards.</source>
        <translation>처음 나오는 “%1” 뒤에 “(%2)” 표기가 없는데, 뒤에서 “%2”라는 줄임말을 씁니다.</translation>
    </message>
    <message>
        <source>The file holds this text in pieces (decomposed jamo). The program shows it whole; save the file with it.</source>
        <translation>이 파일에는 글자가 낱자로 나뉘어(NFD) 들어 있습니다. 이 프로그램에서는 온전히 보이니 이 프로그램으로 저장하십시오.</translation>
    </message>
    <message>
        <source>The invisible character %1 turns the order of the letters around: readers see other words than a screen reader says. Delete it.</source>
        <translation>글자 순서를 뒤집는 보이지 않는 문자(%1)가 있습니다. 보이는 글과 화면 낭독기가 읽는 글이 달라지므로 지우세요.</translation>
    </message>
    <message>
        <source>The paragraph is empty. If it is a numbered one, its number is missing on the pages. Write it or delete it.</source>
        <translation>단락이 비어 있습니다. 번호 단락이면 인쇄된 쪽에서 그 번호가 빠집니다. 내용을 쓰거나 지우세요.</translation>
    </message>
    <message>
        <source>The Korean gives two posts (“%1 …”); the English has one of them.</source>
        <translation>국문에는 두 직위(“%1 …”)가 있으나 영문에는 하나뿐입니다.</translation>
    </message>
    <message>
        <source>The Korean names %1 before %2: keep the order.</source>
        <translation>국문의 순서(%1, %2)대로 적으십시오.</translation>
    </message>
    <message>
        <source>The release spells this name “%1” elsewhere.</source>
        <translation>이 이름을 다른 곳에서는 “%1”로 적었습니다.</translation>
    </message>
    <message>
        <source>Empty paragraphs</source>
        <translation>빈 단락</translation>
    </message>
    <message>
        <source>Nothing of it is on the page but the number that is missing there: 1, 2, 4.</source>
        <translation>쪽에는 나오지 않고 번호만 건너뜁니다(1, 2, 4).</translation>
    </message>
    <message>
        <source>The Korean makes a condition or an exception (“다만 …”); the English has none.</source>
        <translation>국문에는 조건이나 예외(“다만 …”)가 있으나 영문에는 없습니다.</translation>
    </message>
    <message>
        <source>Local time and Korean time are exchanged: the local time is %1.</source>
        <translation>현지시간과 한국시간이 서로 바뀌었습니다. 현지시간은 %1입니다.</translation>
    </message>
    <message>
        <source>The Korean compares with “%1”; the English with another time.</source>
        <translation>국문은 “%1”을(를) 기준으로 비교하는데 영문은 다른 때와 비교합니다.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>조건과 예외</translation>
    </message>
    <message>
        <source>The source says under which condition, or with which exception; the translation promises it to everybody.</source>
        <translation>원문은 어떤 조건에서, 또는 어떤 예외를 두고 그러한지 밝히는데, 번역은 모두에게 약속하고 있습니다.</translation>
    </message>
    <message>
        <source>Figures were exchanged: %1.</source>
        <translation>수치가 서로 바뀌었습니다: %1.</translation>
    </message>
    <message>
        <source>“%1” is after the date of issue; the English tells it as done.</source>
        <translation>“%1”은(는) 배포일보다 뒤인데 영문은 이미 있었던 일로 썼습니다.</translation>
    </message>
    <message>
        <source>The Korean says “%1”, without the figure itself.</source>
        <translation>국문의 “%1”은(는) 그 수를 포함하지 않습니다.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name</source>
        <translation>기관명</translation>
    </message>
    <message>
        <source>The embargo line</source>
        <translation>엠바고 문구</translation>
    </message>
    <message>
        <source>The picture was missing or damaged in the file, so its place is empty. Insert it again, or delete the figure.</source>
        <translation>파일에 그림이 없거나 손상되어 그 자리가 비어 있습니다. 그림을 다시 넣거나 이 항목을 삭제하세요.</translation>
    </message>
    <message>
        <source>The Korean tells an end (“%1”), the English a beginning.</source>
        <translation>국문은 끝나는 때(“%1”)를, 영문은 시작하는 때를 말합니다.</translation>
    </message>
    <message>
        <source>Picture lost</source>
        <translation>없어진 그림</translation>
    </message>
    <message>
        <source>A file that was cut off or edited by hand may have lost its pictures; the text around them is read all the same.</source>
        <translation>잘리거나 직접 고친 파일에서는 그림이 없어질 수 있습니다. 본문은 그대로 읽습니다.</translation>
    </message>
    <message>
        <source>Figures exchanged</source>
        <translation>서로 바뀐 수치</translation>
    </message>
    <message>
        <source>The figures are the same, but one of them stands with another year, or another percentage, than in the source.</source>
        <translation>수치는 같지만, 그중 하나가 원문과 다른 연도나 다른 비율에 붙어 있습니다.</translation>
    </message>
    <message>
        <source>What rises in one language falls in the other, or a word stands for its opposite: “at least” for “at most”, exports for imports.</source>
        <translation>한 언어에서 늘어난 것이 다른 언어에서는 줄었거나, 낱말이 반대말로 옮겨졌습니다. 예: 이하를 “at least”로, 수입을 “exports”로.</translation>
    </message>
    <message>
        <source>There is English text, but the release is to appear in Korean only: exports leave the English out.</source>
        <translation>영문 내용이 있지만 국문으로만 배포할 보도자료로 되어 있어, 내보낼 때 영문은 빠집니다.</translation>
    </message>
    <message>
        <source>There is Korean text, but the release is to appear in English only: exports leave the Korean out.</source>
        <translation>국문 내용이 있지만 영문으로만 배포할 보도자료로 되어 있어, 내보낼 때 국문은 빠집니다.</translation>
    </message>
    <message>
        <source>Language that is left out</source>
        <translation>내보낼 때 빠지는 언어</translation>
    </message>
    <message>
        <source>Exports leave out the languages in which the release is not to appear, whatever is written in them.</source>
        <translation>내지 않기로 한 언어는 내용이 있어도 내보내기에서 빠집니다.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option “%1”.</source>
        <translation>“%1” 옵션은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>“%1”에는 값이 필요합니다.</translation>
    </message>
    <message>
        <source>See “communique-cli %1--help”.</source>
        <translation>“communique-cli %1--help”를 보세요.</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>표준 입력을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>표준 출력에 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>-o is for one file; use --out-dir for several.</source>
        <translation>-o는 파일 하나에만 씁니다. 여러 파일에는 --out-dir을 쓰세요.</translation>
    </message>
    <message>
        <source>Two inputs would both become “%1”. Export them to different folders.</source>
        <translation>두 입력의 결과 파일이 같습니다(“%1”). 서로 다른 폴더로 내보내세요.</translation>
    </message>
    <message>
        <source>%1 of %2 files were exported; the others are named above.</source>
        <translation>%2개 파일 가운데 %1개를 내보냈습니다. 나머지는 위에 적었습니다.</translation>
    </message>
    <message>
        <source>Name at least one file.</source>
        <translation>파일을 하나 이상 적으세요.</translation>
    </message>
    <message>
        <source>--lang is ko, en, both or each.</source>
        <translation>--lang에는 ko, en, both, each 가운데 하나를 쓰세요.</translation>
    </message>
    <message>
        <source>--lang each writes several files; use --out-dir in place of -o.</source>
        <translation>--lang each는 파일을 여럿 만듭니다. -o 대신 --out-dir을 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” is there already; --force replaces it.</source>
        <translation>“%1” 파일이 이미 있습니다. 바꾸려면 --force를 쓰세요.</translation>
    </message>
    <message>
        <source>communique-cli: press releases without a window</source>
        <translation>communique-cli: 창 없이 다루는 보도자료</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>사용법:</translation>
    </message>
    <message>
        <source>this page; after a command, more about it with examples</source>
        <translation>이 도움말. 명령 뒤에 쓰면 그 명령의 설명과 예</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 something was found, or some files failed; 2 wrong usage; 3 unreadable input; 4 could not write.</source>
        <translation>종료 상태: 0 완료, 1 문제를 찾았거나 일부 파일 실패, 2 잘못된 사용, 3 읽을 수 없는 입력, 4 쓰기 실패.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>예:</translation>
    </message>
    <message>
        <source>start an empty release</source>
        <translation>빈 보도자료를 시작합니다</translation>
    </message>
    <message>
        <source>read a text or HTML page as a release</source>
        <translation>텍스트나 HTML 쪽을 보도자료로 읽습니다</translation>
    </message>
    <message>
        <source>list headings, paragraphs and points with their numbers</source>
        <translation>제목 줄, 단락, 세부 항목을 번호와 함께 보여 줍니다</translation>
    </message>
    <message>
        <source>check that releases are sound and complete</source>
        <translation>보도자료가 온전한지 확인합니다</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>“%1” 명령은 없습니다.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>“new” reads no file.</source>
        <translation>“new”는 파일을 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Name one input, or - for standard input.</source>
        <translation>입력 하나를 적으세요. 표준 입력은 - 입니다.</translation>
    </message>
    <message>
        <source>Name one file; --lang is ko or en.</source>
        <translation>파일 하나를 적으세요. --lang에는 ko나 en을 쓰세요.</translation>
    </message>
    <message>
        <source>list doubtful words: line:column, word, suggestions, between tabs</source>
        <translation>의심스러운 낱말을 보여 줍니다: 줄:칸, 낱말, 고칠 말을 탭으로 나눔</translation>
    </message>
    <message>
        <source>Name one file, or - for standard input; --lang is ko, en, en-US or en-GB.</source>
        <translation>파일 하나를 적거나 표준 입력이면 -를 적으세요. --lang에는 ko, en, en-US, en-GB 가운데 하나를 쓰세요.</translation>
    </message>
    <message>
        <source>The first line of the password file is empty. Write the password there.</source>
        <translation>암호 파일의 첫 줄이 비어 있습니다. 그 줄에 암호를 적으세요.</translation>
    </message>
    <message>
        <source>--facing, --with-source and --password-file are for PDF only.</source>
        <translation>--facing, --with-source, --password-file은 PDF에만 씁니다.</translation>
    </message>
    <message>
        <source>Standard input cannot be both the release and the password.</source>
        <translation>표준 입력을 보도자료와 암호로 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>An encrypted PDF is no PDF/A: it is not for archives.</source>
        <translation>암호를 건 PDF는 PDF/A가 아니므로 보존용으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no form “%1”; these are: %2.</source>
        <translation>“%1” 서식이 없습니다. 쓸 수 있는 서식: %2.</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>기본 제공</translation>
    </message>
    <message>
        <source>list forms, check a form&apos;s folder, show a form as a start for one&apos;s own</source>
        <translation>서식을 나열하거나, 서식 폴더를 점검하거나, 새 서식의 바탕으로 쓸 서식을 보여 줍니다</translation>
    </message>
    <message>
        <source>Name one text; --lang is ko or en, --min 0 to 100, --limit 1 or more.</source>
        <translation>찾을 글을 하나 적으세요. --lang은 ko 또는 en, --min은 0에서 100, --limit는 1 이상입니다.</translation>
    </message>
    <message>
        <source>Name the Korean text and the English one.</source>
        <translation>국문과 영문을 차례로 적으세요.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>추가했습니다.</translation>
    </message>
    <message>
        <source>The memory knew this pair already.</source>
        <translation>번역 메모리에 이미 있는 쌍입니다.</translation>
    </message>
    <message>
        <source>The TMX file is named with -o.</source>
        <translation>TMX 파일은 -o로 지정하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) written.</source>
        <translation>
            <numerusform>세그먼트 %n개를 썼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say import, align, export, lookup, add or count, and what.</source>
        <translation>import, align, export, lookup, add, count 가운데 하나와 대상을 적으세요.</translation>
    </message>
    <message>
        <source>This file says nothing in Korean.</source>
        <translation>이 파일에는 국문이 없습니다.</translation>
    </message>
    <message>
        <source>This file says nothing in English.</source>
        <translation>이 파일에는 영문이 없습니다.</translation>
    </message>
    <message>
        <source>%1 segments added, %2 known already</source>
        <translation>세그먼트 %1개 추가, %2개는 이미 있음</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) left out because nobody has reviewed them; --all takes them.</source>
        <translation>
            <numerusform>검토되지 않은 %n쌍을 제외했습니다. 함께 넣으려면 --all을 쓰세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>doubtful, left out:</source>
        <translation>의심스러워 제외함:</translation>
    </message>
    <message>
        <source>Ended before its end; what was added stays.</source>
        <translation>도중에 중단했습니다. 이미 추가한 것은 남아 있습니다.</translation>
    </message>
    <message>
        <source>the translation memory: fill it, ask it, write it as TMX</source>
        <translation>번역 메모리를 채우고, 찾고, TMX로 내보내기</translation>
    </message>
    <message>
        <source>columns that were kept but mean nothing here: %1</source>
        <translation>뜻을 알 수 없지만 그대로 보관한 열: %1</translation>
    </message>
    <message>
        <source>%1 added, %2 replaced, %3 there already, %4 not taken, %5 in other languages</source>
        <translation>%1개 추가, %2개 교체, %3개 이미 있음, %4개 제외, %5개 다른 언어</translation>
    </message>
    <message>
        <source>“glossary export” reads no file; --to is csv, tbx or tbx-2008.</source>
        <translation>“glossary export”는 파일을 읽지 않습니다. --to에는 csv, tbx, tbx-2008 중 하나를 쓰세요.</translation>
    </message>
    <message>
        <source>Give a text; --lang is ko or en, --date is written 2026-10-08.</source>
        <translation>찾을 글을 적으세요. --lang은 ko 또는 en, --date는 2026-10-08처럼 쓰세요.</translation>
    </message>
    <message>
        <source>not to be used</source>
        <translation>쓰면 안 됨</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>빠짐</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>금지어</translation>
    </message>
    <message>
        <source>After “glossary” comes import, export, find or check.</source>
        <translation>“glossary” 다음에는 import, export, find, check 중 하나를 쓰세요.</translation>
    </message>
    <message>
        <source>terms and their approved translations: import, export, find, check</source>
        <translation>용어와 승인된 번역: 가져오기, 내보내기, 찾기, 점검</translation>
    </message>
    <message>
        <source>Say what to export to: --to html, pdf, txt, mail, eml, png or review.</source>
        <translation>내보낼 형식을 지정하세요: --to html, pdf, txt, mail, eml, png, review.</translation>
    </message>
    <message>
        <source>A review copy shows both languages; leave out --lang.</source>
        <translation>검토용 문서에는 두 언어가 함께 나옵니다. --lang을 빼세요.</translation>
    </message>
    <message>
        <source>write releases as web page, PDF, text, e-mail, preview picture or review copy</source>
        <translation>보도자료를 웹 페이지, PDF, 텍스트, 전자우편, 미리보기 그림, 검토용 문서로 내보내기</translation>
    </message>
    <message>
        <source>give a release to translators as XLIFF, and merge what comes back</source>
        <translation>보도자료를 XLIFF로 번역가에게 넘기고, 돌아온 번역을 합치기</translation>
    </message>
    <message>
        <source>Name one release; --version is 1.2 or 2.1.</source>
        <translation>보도자료를 하나 지정하세요. --version은 1.2 또는 2.1입니다.</translation>
    </message>
    <message>
        <source>here: %1</source>
        <translation>여기: %1</translation>
    </message>
    <message>
        <source>in the file: %1</source>
        <translation>파일: %1</translation>
    </message>
    <message>
        <source>The release was made by a newer version of the program and is not changed.</source>
        <translation>더 새로운 버전의 프로그램에서 만든 보도자료여서 고치지 않았습니다.</translation>
    </message>
    <message>
        <source>Name the release and the XLIFF file that came back.</source>
        <translation>보도자료와 돌아온 XLIFF 파일을 차례로 지정하세요.</translation>
    </message>
    <message>
        <source>--in-place changes a file: it goes without -o and without standard input.</source>
        <translation>--in-place는 파일을 직접 고칩니다. -o나 표준 입력과 함께 쓰지 마세요.</translation>
    </message>
    <message>
        <source>Only one of the two can be standard input.</source>
        <translation>둘 가운데 하나만 표준 입력으로 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Say what to do: xliff export or xliff merge.</source>
        <translation>할 일을 지정하세요: xliff export 또는 xliff merge.</translation>
    </message>
    <message>
        <source>The release has no text to translate yet.</source>
        <translation>이 보도자료에는 아직 번역할 글이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not RULE=error, warning, hint or off. “check --list” names the rules.</source>
        <translation>‘규칙=error, warning, hint, off’ 꼴이 아닙니다(“%1”). “check --list”가 규칙 이름을 알려 줍니다.</translation>
    </message>
    <message>
        <source>There is no rule “%1”. “check --list” names the rules.</source>
        <translation>“%1” 규칙이 없습니다. “check --list”가 규칙 이름을 알려 줍니다.</translation>
    </message>
    <message>
        <source>--lang is ko or en.</source>
        <translation>--lang은 ko 또는 en입니다.</translation>
    </message>
    <message>
        <source>look for mistakes in releases: numbers, dates, names, translation, accessibility</source>
        <translation>보도자료의 잘못 찾기: 숫자, 날짜, 이름, 번역, 접근성</translation>
    </message>
    <message>
        <source>Give one text, in quotation marks.</source>
        <translation>바꿀 글을 따옴표로 묶어 하나만 쓰세요.</translation>
    </message>
    <message>
        <source>--lang is ko or en; --date is YYYY-MM-DD.</source>
        <translation>--lang은 ko나 en, --date는 YYYY-MM-DD 형식입니다.</translation>
    </message>
    <message>
        <source>an amount, date, time, ordinal number, share, term or name in the other language</source>
        <translation>금액, 날짜, 시각, 차례, 비율, 용어, 이름을 다른 언어로 바꿉니다</translation>
    </message>
    <message>
        <source>The input is larger than 32 MiB, more than any text is.</source>
        <translation>입력이 32 MiB를 넘어 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no translation memory “%1”.</source>
        <translation>번역 메모리 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>left out: %1 in other languages, %2 empty, %3 too long, %4 the same in both languages</source>
        <translation>제외: 다른 언어 %1개, 빈 것 %2개, 너무 긴 것 %3개, 두 언어가 같은 것 %4개</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) read without their notes or properties, which the memory does not keep</source>
        <translation>
            <numerusform>메모나 속성 없이 읽은 항목 %n개(번역 메모리에는 저장되지 않음)</numerusform>
        </translation>
    </message>
    <message>
        <source>No translation of it stands beside it; left out. Call the two release.ko.html and release.en.html, or name them after “memory align”.</source>
        <translation>짝이 되는 번역 파일이 없어 제외했습니다. 두 파일의 이름을 release.ko.html과 release.en.html처럼 짓거나, “memory align” 뒤에 두 파일을 적으세요.</translation>
    </message>
    <message>
        <source>There are no TMX files, releases or pairs of pages in it.</source>
        <translation>TMX 파일도, 보도자료도, 짝을 이루는 페이지도 없습니다.</translation>
    </message>
    <message>
        <source>The release has no title, and is called “%1” instead. Write one.</source>
        <translation>보도자료에 제목이 없어 대신 “%1”(으)로 표시됩니다. 제목을 쓰세요.</translation>
    </message>
    <message>
        <source>The form “%1” of this release is not installed; it was written in the form “%2”.</source>
        <translation>이 보도자료의 서식(“%1”)이 설치되어 있지 않아 “%2” 서식으로 내보냈습니다.</translation>
    </message>
    <message>
        <source>This release was written in the form “%2”, because its own, “%1”, is broken. %3</source>
        <translation>이 보도자료의 서식(“%1”)에 잘못이 있어 “%2” 서식으로 내보냈습니다. %3</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1” 옵션이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>--rules names no rule. “check --list” names the rules.</source>
        <translation>--rules에 규칙이 없습니다. 규칙 목록은 “check --list”로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to convert in “%1”: no amount, number, date, time, share, term of the glossary or Korean name.</source>
        <translation>“%1”에는 바꿀 것이 없습니다. 금액, 수, 날짜, 시각, 비율, 용어집의 용어, 한국어 이름 가운데 어느 것도 아닙니다.</translation>
    </message>
    <message>
        <source>The release is to appear in Korean only; this is an English draft.</source>
        <translation>국문으로만 배포할 보도자료입니다. 이 파일의 영문은 초안입니다.</translation>
    </message>
    <message>
        <source>The release is to appear in English only; this is a Korean draft.</source>
        <translation>영문으로만 배포할 보도자료입니다. 이 파일의 국문은 초안입니다.</translation>
    </message>
    <message>
        <source>The release is to appear in Korean only, so its English text was left out. --lang en writes it as a draft.</source>
        <translation>국문으로만 배포할 보도자료이므로 영문 내용은 뺐습니다. --lang en을 주면 초안으로 씁니다.</translation>
    </message>
    <message>
        <source>The release is to appear in English only, so its Korean text was left out. --lang ko writes it as a draft.</source>
        <translation>영문으로만 배포할 보도자료이므로 국문 내용은 뺐습니다. --lang ko를 주면 초안으로 씁니다.</translation>
    </message>
    <message>
        <source>There is only one language to write, so nothing stands side by side.</source>
        <translation>내보낼 언어가 하나뿐이어서 나란히 놓지 않았습니다.</translation>
    </message>
    <message>
        <source>--facing sets both languages side by side in one PDF; leave out --lang.</source>
        <translation>--facing은 한 PDF에 두 언어를 나란히 놓습니다. --lang을 빼세요.</translation>
    </message>
    <message>
        <source>The password file is not UTF-8 text, so nobody could type the password that it gives. Save it as UTF-8 and try again.</source>
        <translation>암호 파일이 UTF-8 텍스트가 아니어서, 이 암호로는 아무도 PDF를 열 수 없게 됩니다. UTF-8로 저장한 뒤 다시 해 보세요.</translation>
    </message>
</context>
<context>
    <name>ClipboardTexts</name>
    <message>
        <source>The clipboard holds more text than a release can take. Copy a smaller part, or import the text as a file.</source>
        <translation>클립보드의 글이 보도자료에 담기에는 너무 깁니다. 더 짧게 복사하거나 파일로 가져오세요.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table is neither UTF-8 nor UTF-16 nor CP949, or it is cut off. Save it again as “CSV UTF-8”.</source>
        <translation>표가 UTF-8, UTF-16, CP949 중 어느 것도 아니거나 중간에 잘렸습니다. “CSV UTF-8”로 다시 저장하세요.</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>a PDF: open it, select the text and paste it into a new release</source>
        <translation>PDF입니다. 열어서 글을 선택해 새 보도자료에 붙여 넣으세요</translation>
    </message>
    <message>
        <source>a packed document (HWPX, DOCX or ZIP): save it as text or HTML first</source>
        <translation>묶음 문서(HWPX, DOCX, ZIP)입니다. 먼저 텍스트나 HTML로 저장하세요</translation>
    </message>
    <message>
        <source>an old HWP or Word document: save it as text or HTML first</source>
        <translation>옛 HWP나 Word 문서입니다. 먼저 텍스트나 HTML로 저장하세요</translation>
    </message>
    <message>
        <source>a picture: there is no text in it to import</source>
        <translation>그림입니다. 가져올 글이 없습니다</translation>
    </message>
    <message>
        <source>The text is larger than 32 MiB, which no press release is.</source>
        <translation>글이 32 MiB를 넘어 보도자료로 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is empty. Choose the file that holds the text.</source>
        <translation>파일이 비어 있습니다. 글이 든 파일을 고르세요.</translation>
    </message>
    <message>
        <source>The file says that it is UTF-16, but it is cut off or damaged.</source>
        <translation>UTF-16이라고 되어 있지만 잘렸거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>이 파일은 %1.</translation>
    </message>
    <message>
        <source>This is no text file. Save the release as text or HTML and import that.</source>
        <translation>텍스트 파일이 아닙니다. 텍스트나 HTML로 저장해 그것을 가져오세요.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor CP949, or it is cut off in the middle of a character. Save it again as UTF-8.</source>
        <translation>UTF-8도 CP949도 아니거나 글자 중간에서 잘렸습니다. UTF-8로 다시 저장하세요.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>The paragraph “%1” is no longer there.</source>
        <translation>“%1” 단락이 이제 없습니다.</translation>
    </message>
    <message>
        <source>This field holds no text.</source>
        <translation>이 항목에는 글이 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>The place of the change lies outside the text.</source>
        <translation>바꿀 자리가 글 밖에 있습니다.</translation>
    </message>
    <message>
        <source>The paragraph cannot be inserted: its name is taken or its level does not fit.</source>
        <translation>단락을 넣을 수 없습니다. 이름이 이미 쓰였거나 수준이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>There is no such place in the release.</source>
        <translation>보도자료에 그런 자리가 없습니다.</translation>
    </message>
    <message>
        <source>This kind of paragraph has no such level.</source>
        <translation>이 종류의 단락에는 그런 수준이 없습니다.</translation>
    </message>
    <message>
        <source>The value does not fit the field.</source>
        <translation>값이 항목에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>A table needs rows of the same length.</source>
        <translation>표는 줄마다 칸 수가 같아야 합니다.</translation>
    </message>
    <message>
        <source>A figure is between 10 and 100 per cent wide.</source>
        <translation>그림 너비는 10~100 %입니다.</translation>
    </message>
    <message>
        <source>This field is not translated.</source>
        <translation>이 항목은 번역하지 않습니다.</translation>
    </message>
    <message>
        <source>Mark translation</source>
        <translation>번역 상태 표시</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The file translates from %1 to %2, but this release from %3 to %4. Nothing was merged.</source>
        <translation>파일의 번역 방향은 %1 → %2인데 이 보도자료는 %3 → %4입니다. 아무것도 합치지 않았습니다.</translation>
    </message>
    <message>
        <source>The file was exported from another release (“%1”). Nothing was merged.</source>
        <translation>다른 보도자료(“%1”)에서 내보낸 파일입니다. 아무것도 합치지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 other files in the XLIFF are of another release or language pair and were left out.</source>
        <translation>XLIFF 안의 다른 파일 %1개는 다른 보도자료나 다른 번역 방향의 것이어서 제외했습니다.</translation>
    </message>
    <message>
        <source>%1: there is no such text to translate in the release any more; not merged.</source>
        <translation>%1: 보도자료에 더는 없는 번역 대상이어서 합치지 않았습니다.</translation>
    </message>
    <message>
        <source>%1: the file does not have it.</source>
        <translation>%1: 파일에 없습니다.</translation>
    </message>
    <message>
        <source>%1: the id comes several times in the file, always with the same translation.</source>
        <translation>%1: 파일에 같은 ID가 여러 번 나오지만 번역은 모두 같습니다.</translation>
    </message>
    <message>
        <source>%1: the id comes several times in the file, with different translations; none was merged.</source>
        <translation>%1: 파일에 같은 ID가 서로 다른 번역으로 여러 번 나와서 합치지 않았습니다.</translation>
    </message>
    <message>
        <source>The XML is broken in line %1; only what stands before it was read.</source>
        <translation>XML이 %1번째 줄에서 깨져 있어 그 앞까지만 읽었습니다.</translation>
    </message>
    <message>
        <source>%1: the text is too long for a release; not merged.</source>
        <translation>%1: 보도자료에 넣기에는 글이 너무 길어서 합치지 않았습니다.</translation>
    </message>
    <message>
        <source>%1: the translation was emptied in the file; the one here stays.</source>
        <translation>%1: 파일에서 번역이 지워져 있습니다. 여기의 번역을 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>%1: the translation in the file is another one, and the file does not tell which is newer; the one here stays.</source>
        <translation>%1: 파일의 번역이 여기와 다른데 어느 쪽이 새것인지 파일로는 알 수 없습니다. 여기의 번역을 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>%1: the translation was changed here and in the file; the one here stays.</source>
        <translation>%1: 번역이 여기와 파일에서 모두 바뀌었습니다. 여기의 번역을 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>%1: the source has changed since the export; merged as a draft.</source>
        <translation>%1: 내보낸 뒤 원문이 바뀌어서 초안으로 합쳤습니다.</translation>
    </message>
    <message>
        <source>%1: only a part of it is translated; merged as a draft.</source>
        <translation>%1: 일부만 번역되어 있어 초안으로 합쳤습니다.</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>%1: the words were merged without: %2.</source>
        <translation>%1: 다음을 빼고 글만 합쳤습니다: %2.</translation>
    </message>
    <message>
        <source>%1: the source has changed since the export; it was not confirmed.</source>
        <translation>%1: 내보낸 뒤 원문이 바뀌어서 번역을 확정하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1: what is said of the translation was changed here and in the file; it stays as it is here.</source>
        <translation>%1: 번역의 상태가 여기와 파일에서 모두 바뀌었습니다. 여기의 상태를 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>%1 merged, %2 confirmed, %3 unchanged, %4 listed.</source>
        <translation>합침 %1건, 상태 변경 %2건, 그대로 %3건, 확인 필요 %4건.</translation>
    </message>
    <message>
        <source>Merge Translation</source>
        <translation>번역 합치기</translation>
    </message>
    <message>
        <source>Line %1: groups are nested too deeply for a translation.</source>
        <translation>%1번째 줄: 번역 파일로 보기에는 그룹이 너무 깊이 겹쳐 있습니다.</translation>
    </message>
    <message>
        <source>The file holds more than %1 units; no press release does.</source>
        <translation>파일에 번역 단위가 %1개보다 많습니다. 보도자료의 번역이 아닙니다.</translation>
    </message>
    <message>
        <source>Line %1: the file declares a document type (DOCTYPE), which may hide harmful entities. Save it without one.</source>
        <translation>%1번째 줄: 문서 형식 선언(DOCTYPE)이 있습니다. 해로운 엔티티를 숨길 수 있으니 선언 없이 저장하세요.</translation>
    </message>
    <message>
        <source>This is no XLIFF file; it starts with &lt;%1&gt;.</source>
        <translation>XLIFF 파일이 아닙니다(첫 요소: &lt;%1&gt;).</translation>
    </message>
    <message>
        <source>The file does not say which version of XLIFF it is. Save it as XLIFF 1.2 or 2.1.</source>
        <translation>파일에 XLIFF 버전이 적혀 있지 않습니다. XLIFF 1.2 또는 2.1로 저장하세요.</translation>
    </message>
    <message>
        <source>XLIFF %1 is not known here. Save the file as XLIFF 1.2 or 2.1.</source>
        <translation>읽을 수 없는 버전입니다(XLIFF %1). 파일을 XLIFF 1.2 또는 2.1로 저장하세요.</translation>
    </message>
    <message>
        <source>The XML is broken in line %1. Export the file again from the program where it was translated.</source>
        <translation>XML이 %1번째 줄에서 깨져 있습니다. 번역한 프로그램에서 파일을 다시 내보내세요.</translation>
    </message>
    <message>
        <source>The XLIFF file holds no texts to translate.</source>
        <translation>XLIFF 파일에 번역할 글이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” has no id in the file, so nobody knows where it belongs; not merged. Export it again from the program where it was translated.</source>
        <translation>파일에 ID가 없는 글이 있어 넣을 자리를 알 수 없습니다(“%1”). 합치지 않았으니 번역한 프로그램에서 파일을 다시 내보내세요.</translation>
    </message>
    <message>
        <source>The XML is broken in line %1, or is not written in “%2” as it says. Export the file again from the program where it was translated, in UTF-8.</source>
        <translation>XML이 %1번째 줄에서 깨져 있거나, 파일이 밝힌 문자 인코딩(“%2”)과 실제가 다릅니다. 번역한 프로그램에서 UTF-8로 다시 내보내세요.</translation>
    </message>
    <message>
        <source>%1: a note in the file: “%2”</source>
        <translation>%1: 파일에 적힌 메모: “%2”</translation>
    </message>
    <message>
        <source>%1: the file has the source text in place of a translation; not merged.</source>
        <translation>%1: 파일에 번역 대신 원문이 그대로 들어 있어 합치지 않았습니다.</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>기울임꼴</translation>
    </message>
    <message>
        <source>underline</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>링크(%1)</translation>
    </message>
    <message>
        <source>%1: the source has what the translation lacks: %2.</source>
        <translation>%1: 원문에 있는 것이 번역에 없습니다: %2.</translation>
    </message>
    <message>
        <source>A note on the whole file: “%1”</source>
        <translation>파일 전체에 대한 메모: “%1”</translation>
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
        <translation>그림 넣기</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>그림 바꾸기</translation>
    </message>
    <message>
        <source>Width of the figure</source>
        <translation>그림 너비</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>대체 텍스트</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>“%1” 파일이 없습니다. 이름과 폴더를 확인하세요.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>파일이 아니라 폴더입니다(“%1”). 그 안의 파일을 고르세요.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2). Check that you may open it.</source>
        <translation>파일을 읽지 못했습니다(“%1”: %2). 열 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>이미 있는 파일이어서 그대로 두었습니다(“%1”).</translation>
    </message>
    <message>
        <source>“%1” is no folder on the web. Write one such as https://www.example.org/press/.</source>
        <translation>웹 폴더 주소가 아닙니다(“%1”). https://www.example.org/press/처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” is larger than 32 MiB, more than any text is. Choose the file that holds the text.</source>
        <translation>32 MiB를 넘어 읽지 않았습니다(“%1”). 글이 든 파일을 고르세요.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the file in it that is to be written.</source>
        <translation>파일이 아니라 폴더입니다(“%1”). 그 안에 쓸 파일의 이름까지 적으세요.</translation>
    </message>
    <message>
        <source>“%1” could not be written: you may not write in the folder “%2”. Choose another folder.</source>
        <translation>“%1”에 쓰지 못했습니다. 이 폴더에는 쓸 권한이 없습니다(“%2”). 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>“%1” could not be written: there is no space left. Free some space or choose another folder; nothing was changed.</source>
        <translation>“%1”에 쓰지 못했습니다. 남은 공간이 없습니다. 공간을 비우거나 다른 폴더를 고르세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the name is too long. Choose a shorter one.</source>
        <translation>“%1”에 쓰지 못했습니다. 이름이 너무 깁니다. 더 짧은 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Choose another folder; nothing was changed.</source>
        <translation>“%1”에 쓰지 못했습니다(%2). 다른 폴더를 고르세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” could not be written: there is no folder “%2”. Check its name, or make it first.</source>
        <translation>“%1”에 쓰지 못했습니다. 없는 폴더입니다(“%2”). 이름을 확인하거나 폴더를 먼저 만드세요.</translation>
    </message>
    <message>
        <source>“%1” could not be written: “%2” is a file, not a folder. Choose another folder.</source>
        <translation>“%1”에 쓰지 못했습니다. 폴더가 아니라 파일입니다(“%2”). 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>“%1” is write-protected and stays as it is. Choose another name.</source>
        <translation>쓰기가 금지된 파일이어서 그대로 두었습니다(“%1”). 다른 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made (%2). Choose another place, or ask whoever looks after this computer for the right to write there; nothing was changed.</source>
        <translation>“%1” 폴더를 만들지 못했습니다(%2). 다른 곳을 고르거나, 이 컴퓨터의 관리자에게 그곳에 쓸 권한을 요청하세요. 바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The regular expression is not complete: %1 (at character %2).</source>
        <translation>정규식이 온전하지 않습니다: %1 (%2번째 글자).</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>모두 바꾸기</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Fix a problem</source>
        <translation>문제 고치기</translation>
    </message>
    <message>
        <source>Fix problems</source>
        <translation>문제 모두 고치기</translation>
    </message>
    <message>
        <source>Ignore a problem</source>
        <translation>문제 무시</translation>
    </message>
    <message>
        <source>No longer ignore a problem</source>
        <translation>무시 취소</translation>
    </message>
</context>
<context>
    <name>FormPresets</name>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>서식 이름</translation>
    </message>
    <message>
        <source>As menus show it</source>
        <translation>메뉴에 보이는 이름입니다</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관 이름</translation>
    </message>
    <message>
        <source>Who speaks; stands in the letterhead</source>
        <translation>발표하는 기관입니다. 머리 부분에 들어갑니다</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>게시판</translation>
    </message>
    <message>
        <source>The part of the site where releases of this form appear</source>
        <translation>이 서식의 보도자료를 올리는 누리집 게시판입니다</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>What is printed in the letterhead of a release of this kind</source>
        <translation>이 종류의 보도자료 머리 부분에 찍히는 말입니다</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>참고자료</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>설명자료</translation>
    </message>
    <message>
        <source>Rebuttal</source>
        <translation>반박자료</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>정정자료</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>대체 텍스트</translation>
    </message>
    <message>
        <source>For people who cannot see the picture; empty where the name beside it says the same</source>
        <translation>그림을 볼 수 없는 사람에게 읽어 줄 말입니다. 옆의 기관 이름과 같으면 비워 두세요</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>강조색</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>괘선</translation>
    </message>
    <message>
        <source>Thin lines between text, header and footer</source>
        <translation>본문과 머리글·바닥글 사이의 가는 선</translation>
    </message>
    <message>
        <source>Table lines</source>
        <translation>표 선</translation>
    </message>
    <message>
        <source>Lines of tables and contacts</source>
        <translation>표와 담당자 표의 선</translation>
    </message>
    <message>
        <source>Table head</source>
        <translation>표 머리</translation>
    </message>
    <message>
        <source>Ground of head cells</source>
        <translation>표 머리 칸의 바탕</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>엠바고</translation>
    </message>
    <message>
        <source>The line that holds a release back</source>
        <translation>엠바고를 알리는 줄</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>본문 크기</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>줄 간격</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Size of the title</source>
        <translation>제목 크기</translation>
    </message>
    <message>
        <source>Headings, notes and small print that have the same font go with it. Where a font is missing, the form&apos;s next one is taken.</source>
        <translation>같은 글꼴을 쓰는 소제목·주석·작은 글자도 함께 바뀝니다. 글꼴이 없는 컴퓨터에서는 서식의 다음 글꼴을 씁니다.</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>문단 기호</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>소제목</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>Point, level %1</source>
        <translation>항목 %1단계</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>머리 부분</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>한 줄</translation>
    </message>
    <message>
        <source>Between two rules</source>
        <translation>두 괘선 사이</translation>
    </message>
    <message>
        <source>Title centred</source>
        <translation>제목 가운데 맞춤</translation>
    </message>
    <message>
        <source>Dashes at the subtitle</source>
        <translation>부제목 양쪽 줄표</translation>
    </message>
    <message>
        <source>Even right edge</source>
        <translation>양쪽 맞춤</translation>
    </message>
    <message>
        <source>Break inside Korean words</source>
        <translation>한글 글자 단위 줄 바꿈</translation>
    </message>
    <message>
        <source>Hyphenate English</source>
        <translation>영어 하이픈 넣기</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>줄</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>여백</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>위</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>아래</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>가운데</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>바닥글</translation>
    </message>
    <message>
        <source>Header from page 2 on</source>
        <translation>머리글(2쪽부터)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>괘선</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>문구</translation>
    </message>
    <message>
        <source>Unofficial translation</source>
        <translation>비공식 번역</translation>
    </message>
    <message>
        <source>Stands on translations that are marked as unofficial; empty for none</source>
        <translation>비공식 번역으로 표시한 번역문에 들어갑니다. 필요 없으면 비워 두세요</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>넣을 곳</translation>
    </message>
    <message>
        <source>In the footer</source>
        <translation>바닥글</translation>
    </message>
    <message>
        <source>Before the text</source>
        <translation>본문 앞</translation>
    </message>
    <message>
        <source>After the text</source>
        <translation>본문 뒤</translation>
    </message>
    <message>
        <source>Closing mark</source>
        <translation>끝 표시</translation>
    </message>
    <message>
        <source>Stands after the last word, such as 끝.; empty for none</source>
        <translation>본문 끝에 붙습니다(예: 끝.). 필요 없으면 비워 두세요</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>On pages</source>
        <translation>인쇄물·PDF</translation>
    </message>
    <message>
        <source>On the web and in text</source>
        <translation>웹·텍스트</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>A pattern of your own: yyyy year, M or MM month, MMMM its name, d or dd day, ddd weekday, HH hour, mm minute.</source>
        <translation>직접 입력할 때: yyyy 연도, M·MM 월, MMMM 월 이름, d·dd 일, ddd 요일, HH 시, mm 분.</translation>
    </message>
    <message>
        <source>Summary on page 1</source>
        <translation>본문은 첫 쪽에</translation>
    </message>
    <message>
        <source>Words in this colour are hard to read on paper (%1 : 1). Choose a darker one, of at least 4.5 : 1; web pages take a darker tone by themselves.</source>
        <translation>이 색으로 쓴 글은 종이에서 읽기 어렵습니다(%1 : 1). 4.5 : 1 이상이 되는 더 짙은 색을 고르세요. 웹 페이지에서는 저절로 더 짙게 나옵니다.</translation>
    </message>
    <message>
        <source>Beside the bottom margin of %1 mm, the text needs %2 mm.</source>
        <translation>아래쪽 여백이 %1 mm일 때 본문에 %2 mm가 남아야 합니다.</translation>
    </message>
    <message>
        <source>Beside the top margin of %1 mm, the text needs %2 mm.</source>
        <translation>위쪽 여백이 %1 mm일 때 본문에 %2 mm가 남아야 합니다.</translation>
    </message>
    <message>
        <source>Beside the right margin of %1 mm, the text needs %2 mm.</source>
        <translation>오른쪽 여백이 %1 mm일 때 본문에 %2 mm가 남아야 합니다.</translation>
    </message>
    <message>
        <source>Beside the left margin of %1 mm, the text needs %2 mm.</source>
        <translation>왼쪽 여백이 %1 mm일 때 본문에 %2 mm가 남아야 합니다.</translation>
    </message>
    <message>
        <source>Filled in: {page} number of the page, {pages} how many there are, {title} the title, shortened where it is long, {date} the date, {organisation} the organisation, {unofficialTranslation} the remark below.</source>
        <translation>자동으로 채웁니다: {page} 쪽 번호, {pages} 전체 쪽수, {title} 제목(길면 줄입니다), {date} 날짜, {organisation} 기관 이름, {unofficialTranslation} 아래의 비공식 번역 문구.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>must be “communique-form/1”</source>
        <translation>값은 “communique-form/1”이어야 합니다</translation>
    </message>
    <message>
        <source>The folder “%1” could not be removed.</source>
        <translation>폴더를 삭제하지 못했습니다(“%1”).</translation>
    </message>
    <message>
        <source>must be a colour such as #123a7a</source>
        <translation>값은 #123a7a 같은 색이어야 합니다</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>값은 %1 이상 %2 이하여야 합니다</translation>
    </message>
    <message>
        <source>knows only these fields: %1</source>
        <translation>값에는 다음 항목만 쓸 수 있습니다: %1</translation>
    </message>
    <message>
        <source>must be one of these: %1</source>
        <translation>값은 다음 가운데 하나여야 합니다: %1</translation>
    </message>
    <message>
        <source>is not known; these are: %1</source>
        <translation>항목은 알 수 없습니다. 쓸 수 있는 항목: %1</translation>
    </message>
    <message>
        <source>must be a short name of small letters, digits and hyphens</source>
        <translation>값은 영어 소문자, 숫자, 붙임표로 된 짧은 이름이어야 합니다</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <translation>값은 https 주소여야 합니다</translation>
    </message>
    <message>
        <source>leaves less than 150 points between the margins</source>
        <translation>값이 작아 여백 사이에 150포인트도 남지 않습니다</translation>
    </message>
    <message>
        <source>leaves less than 200 points between the margins</source>
        <translation>값이 작아 여백 사이에 200포인트도 남지 않습니다</translation>
    </message>
    <message>
        <source>must be the name of a file beside form.json</source>
        <translation>값은 form.json과 같은 폴더에 있는 파일의 이름이어야 합니다</translation>
    </message>
    <message>
        <source>must say what the form is called in menus</source>
        <translation>값은 비울 수 없습니다. 메뉴에 보일 서식 이름을 넣으세요</translation>
    </message>
    <message>
        <source>must name at least one font</source>
        <translation>값에는 글꼴이 하나 이상 있어야 합니다</translation>
    </message>
    <message>
        <source>The form cannot be used: line %1, %2 %3.</source>
        <translation>서식을 쓸 수 없습니다: %1행, %2 %3.</translation>
    </message>
    <message>
        <source>knows only these severities: %1</source>
        <translation>에는 다음 심각도만 쓸 수 있습니다: %1</translation>
    </message>
    <message>
        <source>The folder “%1” could not be put back. It is kept in “%2”.</source>
        <translation>폴더 “%1”을(를) 되돌리지 못했습니다. “%2”에 남아 있습니다.</translation>
    </message>
    <message>
        <source>The form cannot be used: line %1, its logo “%2”: %3</source>
        <translation>서식을 쓸 수 없습니다: %1행, 로고 “%2”: %3</translation>
    </message>
    <message>
        <source>The form cannot be used: line %1, its logo “%2” is not in its folder.</source>
        <translation>서식을 쓸 수 없습니다: %1행, 로고 “%2” 파일이 서식 폴더에 없습니다.</translation>
    </message>
    <message>
        <source>The form cannot be used: the folder is called “%1” and its id is “%2”; give both one name.</source>
        <translation>서식을 쓸 수 없습니다: 폴더 이름은 “%1”, 서식의 id는 “%2”입니다. 두 이름을 같게 하세요.</translation>
    </message>
    <message>
        <source>has a quotation mark that is not closed</source>
        <translation>값에 닫히지 않은 따옴표가 있습니다</translation>
    </message>
    <message>
        <source>must not be null; leave it out</source>
        <translation>값은 null일 수 없습니다. 값이 없으면 항목을 빼세요</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>항목이 두 번 나옵니다</translation>
    </message>
    <message>
        <source>must be the name of a font</source>
        <translation>값은 글꼴 이름이어야 합니다</translation>
    </message>
    <message>
        <source>is one too many: points have %1 levels</source>
        <translation>값은 하나가 더 많습니다. 항목은 %1단계까지입니다</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>값이 %1자보다 깁니다</translation>
    </message>
    <message>
        <source>must be one line without control characters</source>
        <translation>값은 제어 문자 없이 한 줄이어야 합니다</translation>
    </message>
    <message>
        <source>has “%1”, but nothing is filled in here</source>
        <translation>값에 “%1”이(가) 있지만 여기에는 아무것도 채워지지 않습니다</translation>
    </message>
    <message>
        <source>has “%1”, which stands for nothing here; these do: %2. Other letters belong between quotation marks, as in &apos;at&apos;</source>
        <translation>값의 “%1”은(는) 여기서 아무 뜻이 없습니다. 쓸 수 있는 것: %2. 다른 글자는 &apos;at&apos;처럼 작은따옴표 사이에 쓰세요</translation>
    </message>
    <message>
        <source>must be a pattern such as %1</source>
        <translation>값은 %1 같은 형식이어야 합니다</translation>
    </message>
    <message>
        <source>has “%1”; only these are filled in: %2</source>
        <translation>값에 “%1”이(가) 있습니다. 채워지는 것은 다음뿐입니다: %2</translation>
    </message>
</context>
<context>
    <name>FurnitureRemark</name>
    <message>
        <source>Too long for its place: pages print “%1”.</source>
        <translation>자리보다 깁니다. 쪽에는 “%1”만 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Too long for its place on unofficial translations: pages print “%1”.</source>
        <translation>비공식 번역에서는 자리보다 깁니다. 쪽에는 “%1”만 인쇄됩니다.</translation>
    </message>
    <message>
        <source>This release&apos;s title is shortened here: pages print “%1”.</source>
        <translation>이 보도자료의 제목은 여기서 줄여 씁니다. 쪽에 인쇄되는 글: “%1”</translation>
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
        <translation>%1: 승인어이면서 금지어로 되어 있는 말이 있습니다(“%2”).</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>식별자가 두 번 쓰였습니다(“%1”).</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 항목이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>%1 contradicts %2.</source>
        <translation>%1 항목이 %2 항목과 어긋납니다.</translation>
    </message>
    <message>
        <source>%1 is locked and stays; %2 was passed over.</source>
        <translation>%1 항목은 고정되어 그대로 두었고, %2 항목은 쓰지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>GlossaryCsv</name>
    <message>
        <source>There are more fields than columns; those at the end were left out.</source>
        <translation>칸이 열보다 많아 끝의 칸을 제외했습니다.</translation>
    </message>
    <message>
        <source>There is no term in this row; it was left out.</source>
        <translation>이 행에는 용어가 없어 제외했습니다.</translation>
    </message>
    <message>
        <source>“%1” is no kind of term; “other” was taken.</source>
        <translation>용어의 종류가 아닌 “%1” 대신 “기타”로 처리했습니다.</translation>
    </message>
    <message>
        <source>A term is longer than %1 characters and was left out.</source>
        <translation>%1자가 넘는 용어를 제외했습니다.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-10-08.</source>
        <translation>날짜가 아닙니다(“%1”). 2026-10-08처럼 쓰세요.</translation>
    </message>
    <message>
        <source>There is nothing in the table.</source>
        <translation>표에 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The first row names no column of terms. Call the columns “ko” and “en”, or “한국어” and “영어”.</source>
        <translation>첫 행에 용어 열의 이름이 없습니다. 열 이름을 “ko”와 “en” 또는 “한국어”와 “영어”로 쓰세요.</translation>
    </message>
    <message>
        <source>A glossary holds at most %1 entries; the rest was left out.</source>
        <translation>용어집에는 %1개까지 담을 수 있어 나머지를 제외했습니다.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed; the rows from here on were left out.</source>
        <translation>여기서 시작한 따옴표가 닫히지 않아 이후의 행을 제외했습니다.</translation>
    </message>
    <message>
        <source>The period ends (%1) before it begins (%2); the term was taken without it.</source>
        <translation>기간의 종료일(%1)이 시작일(%2)보다 앞서므로, 기간 없이 용어를 받아들였습니다.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; the term is not locked.</source>
        <translation>“%1”은(는) ‘예’도 ‘아니요’도 아니므로 용어를 고정하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>GlossaryImport</name>
    <message>
        <source>It was left out.</source>
        <translation>이 항목을 제외했습니다.</translation>
    </message>
    <message>
        <source>Line %1 was taken, this one was left out.</source>
        <translation>%1행을 쓰고 이 행은 제외했습니다.</translation>
    </message>
    <message>
        <source>“%1” is locked as “%2”; the entry was not taken.</source>
        <translation>고정된 용어여서 항목을 가져오지 않았습니다(“%1” → “%2”).</translation>
    </message>
    <message>
        <source>“%1” is there already as “%2”; the entry was not taken.</source>
        <translation>이미 다른 번역이 있어 항목을 가져오지 않았습니다(“%1” → “%2”).</translation>
    </message>
</context>
<context>
    <name>GlossaryStore</name>
    <message>
        <source>“%1” is no glossary of this program, or it is damaged.</source>
        <translation>이 프로그램의 용어집이 아니거나 손상되었습니다(“%1”).</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of the program; update it to use these terms. The file was left as it is.</source>
        <translation>더 새로운 버전에서 만든 파일입니다(“%1”). 이 용어를 쓰려면 프로그램을 업데이트하세요. 파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Entry %2 of “%1” names no term.</source>
        <translation>“%1”의 %2번째 항목에 용어가 없습니다.</translation>
    </message>
</context>
<context>
    <name>GlossaryTbx</name>
    <message>
        <source>The file is broken at line %1 (%2).</source>
        <translation>파일의 %1행이 손상되었습니다(%2).</translation>
    </message>
    <message>
        <source>What stands before it was read.</source>
        <translation>그 앞의 내용은 읽었습니다.</translation>
    </message>
    <message>
        <source>A glossary holds at most %1 entries; the rest was left out.</source>
        <translation>용어집에는 %1개까지 담을 수 있어 나머지를 제외했습니다.</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>요소가 너무 깊이 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>A term is longer than %1 characters and was left out.</source>
        <translation>%1자가 넘는 용어를 제외했습니다.</translation>
    </message>
    <message>
        <source>This is no TBX file: a glossary starts with “tbx” or “martif”. Save it as TBX-Basic or as a table.</source>
        <translation>TBX 파일이 아닙니다. 용어집은 “tbx”나 “martif”로 시작해야 합니다. TBX-Basic이나 표로 저장하세요.</translation>
    </message>
    <message>
        <source>Write it again with the program it comes from.</source>
        <translation>파일을 만든 프로그램에서 다시 저장하세요.</translation>
    </message>
    <message>
        <source>The file declares entities of its own (line %1), which TBX does not need and which can be used to do harm. It was not read; write it anew with another program.</source>
        <translation>파일이 자체 엔티티를 선언합니다(%1번째 줄). TBX에는 필요 없고 해를 끼칠 수 있어 읽지 않았습니다. 다른 프로그램으로 다시 저장하세요.</translation>
    </message>
</context>
<context>
    <name>JsonReading</name>
    <message>
        <source>The file is damaged or not complete: line %1, column %2 is not valid JSON (%3). Open a copy of it, or repair that line.</source>
        <translation>파일이 손상되었거나 끝까지 있지 않습니다. %1번째 줄 %2번째 칸이 올바른 JSON이 아닙니다(%3). 다른 사본을 열거나 그 줄을 고치세요.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a Communiqué file.</source>
        <translation>JSON 파일이지만 Communiqué 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>글이어야 합니다</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>글의 목록이어야 합니다</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>수여야 합니다</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>정수여야 합니다</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true나 false여야 합니다</translation>
    </message>
    <message>
        <source>must be an object in braces</source>
        <translation>중괄호 안의 객체여야 합니다</translation>
    </message>
    <message>
        <source>must be a list in brackets</source>
        <translation>대괄호 안의 목록이어야 합니다</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Bold</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>기울임</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>연결 없애기</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>연결</translation>
    </message>
</context>
<context>
    <name>MediaTexts</name>
    <message>
        <source>The picture is larger than 10 MiB. Save it smaller, and insert that.</source>
        <translation>그림이 10 MiB를 넘습니다. 더 작게 저장해 넣으세요.</translation>
    </message>
    <message>
        <source>This is no PNG, JPEG or SVG picture. Save it as one of these, and insert that.</source>
        <translation>PNG, JPEG, SVG 그림이 아닙니다. 이 가운데 하나로 저장해 넣으세요.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off. Get it again from where it comes from.</source>
        <translation>그림이 손상되었거나 잘렸습니다. 원본에서 다시 받으세요.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, more than can be printed. Reduce it, and insert that.</source>
        <translation>그림이 %1 × %2 화소로 인쇄할 수 있는 크기를 넘습니다. 줄여서 넣으세요.</translation>
    </message>
    <message>
        <source>The drawing does not say how large it is. Give its svg element a viewBox, or width and height, or save it anew in a drawing program.</source>
        <translation>그림에 크기가 적혀 있지 않습니다. svg 요소에 viewBox나 width와 height를 넣거나, 그리기 프로그램에서 다시 저장하세요.</translation>
    </message>
</context>
<context>
    <name>MemoryTexts</name>
    <message>
        <source>Another program is writing into the translation memory. Try again when it is done; nothing was lost.</source>
        <translation>다른 프로그램이 번역 메모리에 쓰고 있습니다. 끝난 뒤 다시 시도하세요. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The file of the translation memory is damaged, or is none. It was left as it is: rename it, and fill a new memory from TMX files or past releases.</source>
        <translation>번역 메모리 파일이 손상되었거나 번역 메모리가 아닙니다. 파일은 그대로 두었습니다. 이름을 바꾼 뒤 TMX 파일이나 지난 보도자료로 새 번역 메모리를 채우세요.</translation>
    </message>
    <message>
        <source>The translation memory could not be used (%1). Free some space or check the folder.</source>
        <translation>번역 메모리를 쓸 수 없습니다(%1). 저장 공간을 비우거나 폴더를 확인하세요.</translation>
    </message>
    <message>
        <source>This translation memory was made by a newer version of Communiqué. Update the program to use it; nothing was changed.</source>
        <translation>더 새로운 Communiqué에서 만든 번역 메모리입니다. 프로그램을 업데이트하세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The translation memory is write-protected. Ask for the right to write in its folder, or use a copy in a folder of your own; nothing was changed.</source>
        <translation>번역 메모리가 쓰기 금지되어 있습니다. 폴더의 쓰기 권한을 받거나 내 폴더에 복사해 쓰세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no space left for the translation memory. Free some space and try again; what was in it before is still there.</source>
        <translation>번역 메모리를 저장할 공간이 없습니다. 공간을 비우고 다시 시도하세요. 전에 있던 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The file of the translation memory could not be opened. Check that its folder is there and that you may write in it.</source>
        <translation>번역 메모리 파일을 열지 못했습니다. 폴더가 있는지, 쓰기 권한이 있는지 확인하세요.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Insert translation</source>
        <translation>번역 넣기</translation>
    </message>
</context>
<context>
    <name>NewsroomTexts</name>
    <message>
        <source>Another program is using the newsroom. Close it and try again; nothing was lost.</source>
        <translation>다른 프로그램이 뉴스룸을 쓰고 있습니다. 그 프로그램을 닫고 다시 해 보세요. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The newsroom could not be written (%1). Free some space or check the folder; what you typed stays open here.</source>
        <translation>뉴스룸에 쓰지 못했습니다(%1). 공간을 비우거나 폴더를 확인하세요. 쓰던 글은 여기 그대로 열려 있습니다.</translation>
    </message>
    <message>
        <source>This newsroom was made by a newer version of Communiqué. Update the program to open it; nothing was changed.</source>
        <translation>이 뉴스룸은 더 새로운 Communiqué에서 만들었습니다. 프로그램을 새 버전으로 바꾸어 여세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The newsroom “%1” is damaged and could not be renamed. Nothing was changed; move the file away and start again.</source>
        <translation>뉴스룸이 손상되었고 이름을 바꾸지 못했습니다(“%1”). 바뀐 것은 없습니다. 파일을 다른 곳으로 옮기고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The newsroom was damaged. It is kept as “%1”; %2 releases could be taken over.</source>
        <translation>뉴스룸이 손상되어 따로 두었습니다(“%1”). 보도자료 %2건을 옮겨 왔습니다.</translation>
    </message>
    <message>
        <source>This release is no longer in the newsroom.</source>
        <translation>이 보도자료는 이제 뉴스룸에 없습니다.</translation>
    </message>
    <message>
        <source>“%1” was changed in another window meanwhile. Your text is still open here: save it to a file, then open the release again.</source>
        <translation>그사이 다른 창에서 보도자료를 바꾸었습니다(“%1”). 쓰던 글은 여기 그대로 열려 있습니다. 파일로 저장한 뒤 보도자료를 다시 여세요.</translation>
    </message>
    <message>
        <source>This version is no longer in the newsroom.</source>
        <translation>이 판본은 이제 뉴스룸에 없습니다.</translation>
    </message>
    <message>
        <source>The newsroom is damaged. Save what is open to files, and start the program again: it keeps the damaged one aside and takes over what can be read.</source>
        <translation>뉴스룸이 손상되었습니다. 열려 있는 글을 파일로 저장하고 프로그램을 다시 시작하세요. 손상된 뉴스룸은 따로 보관하고 읽을 수 있는 것은 옮겨 옵니다.</translation>
    </message>
    <message>
        <source>The newsroom is write-protected. Ask for the right to write in its folder; nothing was changed.</source>
        <translation>뉴스룸이 쓰기 금지되어 있습니다. 폴더의 쓰기 권한을 받으세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no space left for the newsroom. Free some space: what is in it is still there, and what you typed stays open here.</source>
        <translation>뉴스룸을 저장할 공간이 없습니다. 공간을 비우세요. 뉴스룸의 내용은 그대로 있고, 입력한 글은 여기 열려 있습니다.</translation>
    </message>
    <message>
        <source>The file of the newsroom could not be opened. Check that its folder is there and that you may write in it.</source>
        <translation>뉴스룸 파일을 열지 못했습니다. 폴더가 있는지, 쓰기 권한이 있는지 확인하세요.</translation>
    </message>
</context>
<context>
    <name>PdfReading</name>
    <message>
        <source>This PDF does not carry its source. Open the .communique file that it was made of, or copy its text and import that.</source>
        <translation>이 PDF에는 원본이 들어 있지 않습니다. PDF를 만든 .communique 파일을 열거나, 글을 복사해서 가져오세요.</translation>
    </message>
    <message>
        <source>This PDF unfolds into more than any press release is. It was not opened.</source>
        <translation>이 PDF는 압축을 풀면 보도자료라고 보기 어려울 만큼 커서 열지 않았습니다.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Save it without one, and open that.</source>
        <translation>이 PDF는 암호로 잠겨 있습니다. 암호 없이 저장한 뒤 그 파일을 여세요.</translation>
    </message>
    <message>
        <source>This PDF is damaged. Get it again from where it comes from.</source>
        <translation>이 PDF는 손상되었습니다. 받은 곳에서 다시 받으세요.</translation>
    </message>
</context>
<context>
    <name>PictureWriting</name>
    <message>
        <source>The preview picture could not be drawn (%1).</source>
        <translation>미리보기 그림을 그리지 못했습니다(%1).</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>옮기기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Ignored: %1</source>
        <translation>무시함: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>엠바고</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Korean against English</source>
        <translation>국문과 영문 대조</translation>
    </message>
    <message>
        <source>English style</source>
        <translation>영문 표기</translation>
    </message>
    <message>
        <source>Korean style</source>
        <translation>국문 표기</translation>
    </message>
    <message>
        <source>Date, embargo, contacts</source>
        <translation>날짜·엠바고·담당자</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>접근성</translation>
    </message>
    <message>
        <source>First row is the header</source>
        <translation>첫 행을 머리글로</translation>
    </message>
    <message>
        <source>Make it a heading</source>
        <translation>소제목으로 바꾸기</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>바꾸기: “%1”</translation>
    </message>
    <message>
        <source>Write alternative text</source>
        <translation>대체 텍스트 쓰기</translation>
    </message>
    <message>
        <source>Write a title</source>
        <translation>제목 쓰기</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>소제목</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Delete the paragraph</source>
        <translation>단락 삭제</translation>
    </message>
    <message>
        <source>Publish this language too</source>
        <translation>이 언어로도 내기</translation>
    </message>
</context>
<context>
    <name>ProgressTexts</name>
    <message>
        <source>Not translated yet</source>
        <translation>아직 번역하지 않았습니다</translation>
    </message>
    <message>
        <source>Draft, not confirmed yet</source>
        <translation>초안, 아직 확인하지 않았습니다</translation>
    </message>
    <message>
        <source>The source was changed after this was confirmed</source>
        <translation>확인한 뒤에 원문이 바뀌었습니다</translation>
    </message>
    <message>
        <source>Translated, not reviewed yet</source>
        <translation>번역 완료, 아직 검토하지 않았습니다</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>검토 완료</translation>
    </message>
    <message>
        <source>%1 %2 of %3 translated</source>
        <translation>%1 %2/%3 번역</translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <translation>검토 %1</translation>
    </message>
    <message>
        <source>%1 with changed source</source>
        <translation>원문 바뀜 %1</translation>
    </message>
    <message>
        <source>Empty: %1</source>
        <translation>미번역 %1</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>초안 %1</translation>
    </message>
    <message>
        <source>Source changed: %1</source>
        <translation>원문 바뀜 %1</translation>
    </message>
    <message>
        <source>Translated: %1</source>
        <translation>번역 완료 %1</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <translation>검토 완료 %1</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>There are no words in this file. Choose the file that holds the text.</source>
        <translation>이 파일에는 글이 없습니다. 글이 든 파일을 고르세요.</translation>
    </message>
    <message>
        <source>The elements of this page are nested too deeply. Copy its text and import that.</source>
        <translation>이 쪽은 요소가 지나치게 겹쳐 있습니다. 글만 복사해 가져오세요.</translation>
    </message>
</context>
<context>
    <name>ReleaseReader</name>
    <message>
        <source>must be bold, italic, underline or link</source>
        <translation>bold, italic, underline, link 가운데 하나여야 합니다</translation>
    </message>
    <message>
        <source>does not lie inside the text</source>
        <translation>글 안에 있지 않습니다</translation>
    </message>
    <message>
        <source>must list “ko” and “en” only</source>
        <translation>“ko”와 “en”만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>값이 없습니다</translation>
    </message>
    <message>
        <source>must be heading, paragraph, point, note, quote, table, figure or signature</source>
        <translation>heading, paragraph, point, note, quote, table, figure, signature 가운데 하나여야 합니다</translation>
    </message>
    <message>
        <source>%1 does not fit the type “%2”</source>
        <translation>“%2” 종류에 맞지 않습니다(%1)</translation>
    </message>
    <message>
        <source>must be a time zone such as Asia/Seoul</source>
        <translation>Asia/Seoul 같은 시간대여야 합니다</translation>
    </message>
    <message>
        <source>must be a date and time such as 2026-10-08T06:00</source>
        <translation>2026-10-08T06:00 같은 날짜와 시각이어야 합니다</translation>
    </message>
    <message>
        <source>must be a date such as 2019-07-01</source>
        <translation>2019-07-01 같은 날짜여야 합니다</translation>
    </message>
    <message>
        <source>must be draft, review or published</source>
        <translation>draft, review, published 가운데 하나여야 합니다</translation>
    </message>
    <message>
        <source>must be “ko” or “en”</source>
        <translation>“ko”나 “en”이어야 합니다</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>음수일 수 없습니다</translation>
    </message>
    <message>
        <source>must be an object in braces</source>
        <translation>중괄호 안의 객체여야 합니다</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <translation>두 번 쓰였습니다(“%1”)</translation>
    </message>
    <message>
        <source>The file is too large for a release.</source>
        <translation>보도자료로는 너무 큰 파일입니다.</translation>
    </message>
    <message>
        <source>The file is JSON, but its “format” is not that of Communiqué (communique/1). Open a .communique file, or import the text.</source>
        <translation>JSON 파일이지만 “format”이 Communiqué의 것(communique/1)이 아닙니다. .communique 파일을 열거나 글을 가져오세요.</translation>
    </message>
    <message>
        <source>The file has a fault: %1 %2. Correct it, or open an older copy.</source>
        <translation>파일에 잘못이 있습니다: %1 %2. 고치거나 이전 사본을 여세요.</translation>
    </message>
    <message>
        <source>The file has %3 faults; the first: %1 %2. Correct them, or open an older copy.</source>
        <translation>파일에 잘못이 %3곳 있습니다. 첫째: %1 %2. 고치거나 이전 사본을 여세요.</translation>
    </message>
    <message>
        <source>is newer than this program; update Communiqué to check it</source>
        <translation>이 프로그램보다 새로운 형식입니다. Communiqué를 새 버전으로 바꾸어 확인하세요</translation>
    </message>
    <message>
        <source>must be a list in brackets</source>
        <translation>대괄호 안의 목록이어야 합니다</translation>
    </message>
    <message>
        <source>is no picture: %1</source>
        <translation>그림이 아닙니다: %1</translation>
    </message>
    <message>
        <source>is not the SHA-256 of the picture</source>
        <translation>그림의 SHA-256과 다릅니다</translation>
    </message>
    <message>
        <source>must be between 10 and 100</source>
        <translation>10에서 100 사이여야 합니다</translation>
    </message>
    <message>
        <source>names a picture that is not in the file</source>
        <translation>에 적힌 그림이 파일에 없습니다</translation>
    </message>
    <message>
        <source>must be draft, translated or reviewed</source>
        <translation>값은 draft, translated, reviewed 가운데 하나여야 합니다</translation>
    </message>
    <message>
        <source>must all have the same number of cells</source>
        <translation>줄마다 칸 수가 같아야 합니다</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No installed font has %1: boxes stand in their place. Install a font, or write it in another way.</source>
        <translation>설치된 글꼴에 없는 글자가 있습니다: %1. 그 자리에 네모가 찍혔습니다. 글꼴을 설치하거나 다르게 쓰세요.</translation>
    </message>
    <message>
        <source>The form&apos;s font “%1” is not installed; “%2” stands in for it.</source>
        <translation>서식의 글꼴 “%1”이(가) 설치되어 있지 않아 “%2” 글꼴을 대신 썼습니다.</translation>
    </message>
    <message>
        <source>The form&apos;s logo “%1” is damaged and cannot be drawn: its place stays empty. Save it anew as PNG, and put it into the form again.</source>
        <translation>서식의 로고가 손상되어 그릴 수 없습니다(“%1”). 그 자리는 비어 있습니다. PNG로 다시 저장해 서식에 넣으세요.</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged and cannot be drawn: its place stays empty. Save it anew as PNG, and insert that.</source>
        <translation>그림이 손상되어 그릴 수 없습니다(“%1”). 그 자리는 비어 있습니다. PNG로 다시 저장해 넣으세요.</translation>
    </message>
    <message>
        <source>Pictures without alternative text and caption: %1. Who cannot see them misses them, and the file is not accessible. Write what they show.</source>
        <translation>대체 텍스트도 설명도 없는 그림이 있습니다(%1). 보지 못하는 사람은 알 수 없고 파일이 접근성 기준을 지키지 못합니다. 무엇이 보이는지 적으세요.</translation>
    </message>
    <message>
        <source>The picture “%1” was missing or damaged in the file: its place stays empty. Insert it again.</source>
        <translation>파일에 그림이 없거나 손상되었습니다(“%1”). 그 자리는 비어 있습니다. 그림을 다시 넣으세요.</translation>
    </message>
    <message>
        <source>The picture “%1” is cut off: a part of it is missing. Get it again from where it comes from, and insert that.</source>
        <translation>그림이 끝까지 있지 않습니다(“%1”). 일부가 잘렸으니 원본에서 다시 받아 넣으세요.</translation>
    </message>
    <message>
        <source>Tables whose words find room only in letters of less than 7 points: %1. Give them fewer columns or shorter words.</source>
        <translation>7포인트보다 작은 글자로만 낱말이 들어가는 표가 있습니다(%1). 열을 줄이거나 낱말을 짧게 쓰세요.</translation>
    </message>
</context>
<context>
    <name>Renderings</name>
    <message>
        <source>glossary</source>
        <translation>용어집</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>ordinal number</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>name, family name as usual</source>
        <translation>이름(관용 성씨 표기)</translation>
    </message>
    <message>
        <source>Revised Romanization</source>
        <translation>국어의 로마자 표기법</translation>
    </message>
    <message>
        <source>“%1” is no date: a year has 12 months.</source>
        <translation>“%1”: 없는 날짜입니다. 한 해는 12월까지입니다.</translation>
    </message>
    <message>
        <source>“%1” is no date: that month has %2 days.</source>
        <translation>“%1”: 없는 날짜입니다. 그달은 %2일까지입니다.</translation>
    </message>
    <message>
        <source>“%1” can be two dates. Write the month in letters, or the year first.</source>
        <translation>“%1”: 월과 일을 가릴 수 없습니다. 달을 글자로 쓰거나 연도부터 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” contradicts itself: %2 is a %3.</source>
        <translation>“%1”: 날짜와 요일이 맞지 않습니다. %2의 요일은 %3입니다.</translation>
    </message>
    <message>
        <source>“%1” is no time of day.</source>
        <translation>“%1”: 없는 시각입니다.</translation>
    </message>
    <message>
        <source>The commas in “%1” do not stand between thousands.</source>
        <translation>“%1”: 쉼표가 세 자리 단위에 있지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”: 수가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is too large or too exact a number to convert.</source>
        <translation>“%1”: 너무 크거나 자릿수가 너무 많아 바꿀 수 없는 수입니다.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>월요일</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>화요일</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>수요일</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>목요일</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>금요일</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>토요일</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>일요일</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>값이 없습니다</translation>
    </message>
    <message>
        <source>is missing: give the date of issue</source>
        <translation>값이 없습니다. 날짜를 적으세요</translation>
    </message>
    <message>
        <source>is empty, though there is %1 text</source>
        <translation>비어 있습니다. %1 글은 있습니다</translation>
    </message>
    <message>
        <source>hold no words in any language</source>
        <translation>어느 언어로도 글이 없습니다</translation>
    </message>
    <message>
        <source>have different numbers of cells</source>
        <translation>줄마다 칸 수가 다릅니다</translation>
    </message>
    <message>
        <source>are missing: a table has at least one row</source>
        <translation>값이 없습니다. 표에는 한 줄 이상이 있어야 합니다</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <translation>두 번 쓰였습니다(“%1”)</translation>
    </message>
    <message>
        <source>%1 does not fit the type “%2”</source>
        <translation>“%2” 종류에 맞지 않습니다(%1)</translation>
    </message>
    <message>
        <source>links to “%1”; %2</source>
        <translation>연결 주소가 “%1”입니다. %2</translation>
    </message>
    <message>
        <source>links start with https:, http: or mailto:</source>
        <translation>연결은 https:, http:, mailto:로 시작해야 합니다</translation>
    </message>
    <message>
        <source>a space in an address is written as %20</source>
        <translation>주소 안의 빈칸은 %20으로 적습니다</translation>
    </message>
    <message>
        <source>the address is wrong or not complete</source>
        <translation>주소가 잘못되었거나 끝까지 적히지 않았습니다</translation>
    </message>
</context>
<context>
    <name>SourceDate</name>
    <message>
        <source>SOURCE_DATE_EPOCH is “%1”. Set it to whole seconds since 1970, at most %2, or leave it out.</source>
        <translation>SOURCE_DATE_EPOCH 값 “%1”은(는) 쓸 수 없습니다. 1970년부터 센 초를 %2 이하의 정수로 적거나 지우세요.</translation>
    </message>
</context>
<context>
    <name>SpellingTexts</name>
    <message>
        <source>The spelling dictionary “%1” is missing. Install the package %2; everything else works without it.</source>
        <translation>맞춤법 사전이 없습니다(“%1”). %2 꾸러미를 설치하세요. 다른 기능은 그대로 씁니다.</translation>
    </message>
    <message>
        <source>The Korean dictionary cannot be read.</source>
        <translation>한국어 사전을 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>New paragraph</source>
        <translation>새 단락</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translation>단락 합치기</translation>
    </message>
    <message>
        <source>Demote</source>
        <translation>한 수준 아래로</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>한 수준 위로</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 옮기기</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 옮기기</translation>
    </message>
    <message>
        <source>Change kind of paragraph</source>
        <translation>단락 종류 바꾸기</translation>
    </message>
    <message>
        <source>Not in this language</source>
        <translation>이 언어에는 넣지 않음</translation>
    </message>
    <message>
        <source>Change field</source>
        <translation>항목 바꾸기</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Insert table</source>
        <translation>표 넣기</translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation>줄 더하기</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>줄 지우기</translation>
    </message>
    <message>
        <source>Move row</source>
        <translation>줄 옮기기</translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>칸 더하기</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>칸 지우기</translation>
    </message>
    <message>
        <source>Move column</source>
        <translation>칸 옮기기</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>제목 줄</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>표 칸</translation>
    </message>
</context>
<context>
    <name>TmxTexts</name>
    <message>
        <source>“%1” could not be read (%2). Check that you may open it.</source>
        <translation>파일을 읽지 못했습니다(“%1”: %2). 열 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Writing was ended; nothing was kept of the file.</source>
        <translation>쓰기를 중단했습니다. 파일은 남기지 않았습니다.</translation>
    </message>
    <message>
        <source>The TMX file could not be written (%1).</source>
        <translation>TMX 파일을 쓰지 못했습니다(%1).</translation>
    </message>
    <message>
        <source>This is no TMX file.</source>
        <translation>TMX 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The TMX file ends too early, at line %1. What stands before was read.</source>
        <translation>TMX 파일이 %1번째 줄에서 도중에 끝났습니다. 그 앞까지는 읽었습니다.</translation>
    </message>
    <message>
        <source>At line %1 the TMX file holds a text of more than 4 MiB, which no translation is. What stands before was read.</source>
        <translation>TMX 파일 %1번째 줄에 4MiB가 넘는 글이 있습니다. 그 앞까지는 읽었습니다.</translation>
    </message>
    <message>
        <source>This is no TMX file (line %1: %2).</source>
        <translation>TMX 파일이 아닙니다(%1번째 줄: %2).</translation>
    </message>
    <message>
        <source>The TMX file is broken at line %1 (%2). What stands before was read.</source>
        <translation>TMX 파일이 %1번째 줄에서 잘못되었습니다(%2). 그 앞까지는 읽었습니다.</translation>
    </message>
    <message>
        <source>The file is written in “%1”. TMX is UTF-8 or UTF-16: write it anew as one of them.</source>
        <translation>파일의 문자 인코딩이 “%1”입니다. TMX는 UTF-8이나 UTF-16이어야 하니 다시 저장하세요.</translation>
    </message>
    <message>
        <source>The file declares entities of its own (line %1), which TMX does not need and which can be used to do harm. It was not read; write it anew with another program.</source>
        <translation>파일이 자체 엔티티를 선언합니다(%1번째 줄). TMX에는 필요 없고 해를 끼칠 수 있어 읽지 않았습니다. 다른 프로그램으로 다시 저장하세요.</translation>
    </message>
    <message>
        <source>This is no TMX file: it begins with “%1”.</source>
        <translation>TMX 파일이 아닙니다(첫 요소: “%1”).</translation>
    </message>
    <message>
        <source>At line %1 the TMX file is nested too deeply. What stands before was read.</source>
        <translation>TMX 파일이 %1번째 줄에서 지나치게 깊이 중첩되었습니다. 그 앞까지는 읽었습니다.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Typing</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>넣기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>WordFileTexts</name>
    <message>
        <source>The word list “%1” could not be written. Check the folder, or choose another list in the Spelling menu.</source>
        <translation>낱말 목록 “%1”에 쓰지 못했습니다. 폴더를 확인하거나 맞춤법 메뉴에서 다른 목록을 고르세요.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>The pages could not be drawn (%1). Check the installed fonts.</source>
        <translation>쪽을 그리지 못했습니다(%1). 설치된 글꼴을 확인하세요.</translation>
    </message>
    <message>
        <source>No font is installed, so the pages would stay empty. Install one that has Hangul, such as Nanum or Noto CJK, and try again.</source>
        <translation>설치된 글꼴이 없어 빈 쪽만 만들어집니다. 나눔이나 Noto CJK처럼 한글이 있는 글꼴을 설치하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The password is too long for a PDF, which takes 127 Latin or 42 Korean letters at most. Choose a shorter one.</source>
        <translation>암호가 너무 깁니다. PDF 암호는 영문 127자, 한글 42자까지입니다. 더 짧은 암호를 고르세요.</translation>
    </message>
</context>
<context>
    <name>communique::session::FormDesk</name>
    <message>
        <source>The form needs a name in both languages. Give it one, then save.</source>
        <translation>서식에는 한국어와 영어 이름이 모두 있어야 합니다. 이름을 넣은 뒤 저장하세요.</translation>
    </message>
    <message>
        <source>There is a form “%1” already. Give the new one another name.</source>
        <translation>“%1” 서식이 이미 있습니다. 새 서식에는 다른 이름을 붙이세요.</translation>
    </message>
</context>
<context>
    <name>communique::session::Workspace</name>
    <message>
        <source>The release has no file yet. Choose where to save it.</source>
        <translation>아직 파일이 없습니다. 저장할 곳을 고르세요.</translation>
    </message>
    <message>
        <source>This release was made by a newer version of Communiqué and can only be read here.</source>
        <translation>더 새로운 Communiqué에서 만든 보도자료라 여기서는 읽기만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Another program changed “%1” meanwhile. Nothing was written.</source>
        <translation>그사이 다른 프로그램이 파일을 바꾸었습니다(“%1”). 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Bring back a version</source>
        <translation>판본 되돌리기</translation>
    </message>
</context>
<context>
    <name>communique::ui::editor::BodyPane</name>
    <message>
        <source>Korean text</source>
        <translation>한국어 본문</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>영어 본문</translation>
    </message>
    <message>
        <source>Not in this language</source>
        <translation>이 언어에는 넣지 않음</translation>
    </message>
    <message>
        <source>Table, %1 × %2</source>
        <translation>표, %1 × %2</translation>
    </message>
    <message>
        <source>To be translated</source>
        <translation>번역할 차례입니다</translation>
    </message>
    <message>
        <source>Write here, or drop a file</source>
        <translation>여기에 쓰거나 파일을 끌어다 놓으세요</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>%1쪽</translation>
    </message>
    <message>
        <source>Figure, %1 × %2, no alternative text yet</source>
        <translation>그림, %1 × %2, 아직 대체 텍스트 없음</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>그림: %1</translation>
    </message>
    <message>
        <source>Problems here: %1</source>
        <translation>여기에서 발견한 문제: %1</translation>
    </message>
    <message>
        <source>Figure, picture missing</source>
        <translation>그림 없음(다시 넣어야 합니다)</translation>
    </message>
    <message>
        <source>Figure, %1 × %2</source>
        <translation>그림, %1 × %2</translation>
    </message>
</context>
<context>
    <name>communique::ui::editor::EditorArea</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln단어</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs</source>
        <translation>
            <numerusform>%Ln개 단락</numerusform>
        </translation>
    </message>
    <message>
        <source>source</source>
        <translation>원문</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%2개 중 %1개 작성</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>unofficial</source>
        <translation>비공식 번역</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>내보내지 않음</translation>
    </message>
</context>
<context>
    <name>communique::ui::editor::FieldEdit</name>
    <message>
        <source>Problems here: %1</source>
        <translation>여기에서 발견한 문제: %1</translation>
    </message>
</context>
<context>
    <name>communique::ui::editor::FindBar</name>
    <message>
        <source>Nothing found</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2건 중 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln건을 바꿈</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾을 말</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 말</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>Languages to look in</source>
        <translation>찾을 언어</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>두 언어</translation>
    </message>
    <message>
        <source>Korean only</source>
        <translation>한국어만</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>영어만</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>온전한 낱말만</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>정규식</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>이전 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>다음 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
</context>
<context>
    <name>communique::ui::editor::HeaderEditor</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>엠바고</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>배포 날짜</translation>
    </message>
    <message>
        <source>Bureau &gt; Division</source>
        <translation>국 &gt; 과</translation>
    </message>
    <message>
        <source>Under embargo</source>
        <translation>엠바고 적용</translation>
    </message>
    <message>
        <source>Hold the release back until this time</source>
        <translation>이 시각까지 공개하지 않습니다</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>엠바고 해제 시각</translation>
    </message>
    <message>
        <source>Korean title</source>
        <translation>한국어 제목</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>영어 제목</translation>
    </message>
    <message>
        <source>Korean subtitle</source>
        <translation>한국어 부제</translation>
    </message>
    <message>
        <source>English subtitle</source>
        <translation>영어 부제</translation>
    </message>
    <message>
        <source>Edit this form</source>
        <translation>이 서식 편집</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1(설치되지 않음)</translation>
    </message>
    <message>
        <source>Dept.</source>
        <comment>beside a narrow field</comment>
        <translation>부서</translation>
    </message>
    <message>
        <source>%1 (broken)</source>
        <translation>%1(잘못됨)</translation>
    </message>
</context>
<context>
    <name>communique::ui::editor::SourceChange</name>
    <message>
        <source>Source changed</source>
        <translation>원문 바뀜</translation>
    </message>
    <message>
        <source>Struck through: the words that were translated. Underlined: the words now.</source>
        <translation>줄을 그은 말은 번역할 때의 원문, 밑줄 친 말은 지금 원문입니다.</translation>
    </message>
    <message>
        <source>Translation still right</source>
        <translation>번역 그대로 맞음</translation>
    </message>
    <message>
        <source>Confirms the translation for the source as it is now (Ctrl+Enter)</source>
        <translation>지금 원문에 맞는 번역이라고 확인합니다(Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>communique::ui::forms::ColourField</name>
    <message>
        <source>Choose the colour</source>
        <translation>색 고르기</translation>
    </message>
    <message>
        <source>%1: choose the colour</source>
        <translation>%1: 색 고르기</translation>
    </message>
</context>
<context>
    <name>communique::ui::forms::FaultLine</name>
    <message>
        <source>Put back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Back to what the form says</source>
        <translation>서식에 있는 값으로 되돌립니다</translation>
    </message>
</context>
<context>
    <name>communique::ui::forms::FormEditor</name>
    <message>
        <source>A shipped form that was changed here</source>
        <translation>고쳐 쓰는 기본 서식</translation>
    </message>
    <message>
        <source>Your own form</source>
        <translation>내 서식</translation>
    </message>
    <message>
        <source>A form that ships with the program</source>
        <translation>프로그램에 들어 있는 기본 서식</translation>
    </message>
    <message>
        <source>Changes are not saved yet</source>
        <translation>변경을 아직 저장하지 않았습니다</translation>
    </message>
    <message>
        <source>Back to the shipped form</source>
        <translation>기본 서식으로 되돌리기</translation>
    </message>
    <message>
        <source>Remove this form</source>
        <translation>이 서식 삭제</translation>
    </message>
    <message>
        <source>Form editor</source>
        <translation>서식 편집</translation>
    </message>
    <message>
        <source>Save form</source>
        <translation>서식 저장</translation>
    </message>
    <message>
        <source>Keeps the form in your forms folder; every release in this form shows it (Ctrl+S)</source>
        <translation>서식 폴더에 저장합니다. 이 서식을 쓰는 모든 보도자료에 적용됩니다(Ctrl+S)</translation>
    </message>
    <message>
        <source>Save as new form…</source>
        <translation>새 서식으로 저장…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>변경 되돌리기</translation>
    </message>
    <message>
        <source>Open forms folder</source>
        <translation>서식 폴더 열기</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>본문으로 돌아가기(Esc)</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>본문으로 돌아가기</translation>
    </message>
    <message>
        <source>Name of the new form</source>
        <translation>새 서식 이름</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Korean name of the new form</source>
        <translation>새 서식의 한국어 이름</translation>
    </message>
    <message>
        <source>English name of the new form</source>
        <translation>새 서식의 영어 이름</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>서식: %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Names, logo, colours, fonts, layout</source>
        <translation>이름, 로고, 색, 글꼴, 배치</translation>
    </message>
    <message>
        <source>Which rules look at releases in this form, and how loud they are</source>
        <translation>이 서식의 보도자료를 어떤 규칙으로 얼마나 엄격하게 점검할지 정합니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) not taken</source>
        <translation>
            <numerusform>반영되지 않은 칸 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>communique::ui::forms::FormPage</name>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1(설치되지 않음)</translation>
    </message>
    <message>
        <source>Pages are set in %1 instead.</source>
        <translation>쪽에는 %1 글꼴을 대신 씁니다.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>It is no colour. Write #rrggbb, such as #123a7a, or a colour&apos;s English name.</source>
        <translation>색이 아닙니다. #123a7a처럼 #rrggbb로 쓰거나 색의 영어 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>%1 to %2 can be set here.</source>
        <translation>%1~%2 사이로 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Pages keep %1.</source>
        <translation>쪽에는 %1 그대로 쓰입니다.</translation>
    </message>
    <message>
        <source>This fits now; Enter takes it.</source>
        <translation>이제 들어갑니다. Enter를 누르면 반영됩니다.</translation>
    </message>
</context>
<context>
    <name>communique::ui::forms::LogoField</name>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG; stands before the organisation&apos;s name.</source>
        <translation>PNG, JPEG, SVG. 기관 이름 앞에 들어갑니다.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>로고 고르기…</translation>
    </message>
</context>
<context>
    <name>communique::ui::forms::PresetField</name>
    <message>
        <source>%1: own</source>
        <translation>%1: 직접 입력</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>직접 입력…</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::ContactsPanel</name>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>담당 부서</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>Nobody is named yet. “Add a contact” adds the first.</source>
        <translation>아직 담당자가 없습니다. ‘담당자 추가’를 누르세요.</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::FigurePanel</name>
    <message>
        <source>The caret is at no figure. Insert one with Paragraph &gt; Figure, drop or paste a picture.</source>
        <translation>커서가 그림에 있지 않습니다. 단락 &gt; 그림으로 넣거나 그림을 끌어다 놓거나 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Alternative text, Korean</source>
        <translation>대체 텍스트, 한국어</translation>
    </message>
    <message>
        <source>Alternative text, English</source>
        <translation>대체 텍스트, 영어</translation>
    </message>
    <message>
        <source>What somebody should know who cannot see the picture</source>
        <translation>그림을 볼 수 없는 사람이 알아야 할 것</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Width in per cent of the text</source>
        <translation>글 너비에 대한 백분율</translation>
    </message>
    <message>
        <source>Replace picture…</source>
        <translation>그림 바꾸기…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>The picture is missing or damaged in the file.</source>
        <translation>파일에 그림이 없거나 손상되었습니다.</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::GlossaryPanel</name>
    <message>
        <source>The glossary is being read…</source>
        <translation>용어집을 읽고 있습니다…</translation>
    </message>
    <message>
        <source>No term contains “%1”. “Add a term” keeps one of your own.</source>
        <translation>이 말이 들어간 용어가 없습니다(“%1”). ‘용어 추가’로 내 용어를 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no term of the glossary in this paragraph. Type above to look one up.</source>
        <translation>이 문단에는 용어집의 용어가 없습니다. 위에 입력하면 용어를 찾습니다.</translation>
    </message>
    <message>
        <source>No release is open. Type above to look up a term.</source>
        <translation>열린 보도자료가 없습니다. 위에 입력하면 용어를 찾습니다.</translation>
    </message>
    <message>
        <source>not:</source>
        <translation>금지:</translation>
    </message>
    <message>
        <source>(not on the date of the release)</source>
        <translation>(보도자료 날짜에는 해당하지 않음)</translation>
    </message>
    <message>
        <source>own</source>
        <translation>내 용어</translation>
    </message>
    <message>
        <source>of the office</source>
        <translation>부서 용어</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Alt+Shift+%1 inserts “%2” at the caret of the translation.</source>
        <translation>Alt+Shift+%1: 번역문의 커서 위치에 “%2” 넣기</translation>
    </message>
    <message>
        <source>Enter inserts “%1” at the caret of the translation.</source>
        <translation>Enter: 번역문의 커서 위치에 “%1” 넣기</translation>
    </message>
    <message>
        <source>Look up a term</source>
        <translation>용어 찾기</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>용어 추가</translation>
    </message>
    <message>
        <source>Terms of the glossary</source>
        <translation>용어집의 용어</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::GridPanel</name>
    <message>
        <source>Add a row below</source>
        <translation>아래에 줄 더하기</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>줄 지우기</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>줄 위로 옮기기</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>줄 아래로 옮기기</translation>
    </message>
    <message>
        <source>Add a column after</source>
        <translation>뒤에 칸 더하기</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>칸 지우기</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>칸 왼쪽으로 옮기기</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>칸 오른쪽으로 옮기기</translation>
    </message>
    <message>
        <source>First row is a heading</source>
        <translation>첫 줄은 제목 줄</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>담당자 추가</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>담당자 삭제</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 옮기기</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 옮기기</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::MemoryPanel</name>
    <message>
        <source>Matches in the translation memory</source>
        <translation>번역 메모리에서 찾은 문장</translation>
    </message>
    <message>
        <source>There is no text to translate here yet.</source>
        <translation>여기에는 아직 번역할 글이 없습니다.</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>numbers adapted</source>
        <translation>숫자 맞춤</translation>
    </message>
    <message>
        <source>Alt+%1 inserts the translation.</source>
        <translation>Alt+%1: 번역 넣기</translation>
    </message>
    <message>
        <source>It takes the place of what is selected in the translation, or else of the whole translation. Ctrl+Z brings that back.</source>
        <translation>번역문에서 선택한 부분을 바꿉니다. 선택한 부분이 없으면 번역문 전체를 바꿉니다. Ctrl+Z로 되돌립니다.</translation>
    </message>
    <message>
        <source>It takes the place of what is selected in the translation, or else goes to the caret.</source>
        <translation>번역문에서 선택한 부분을 바꿉니다. 선택한 부분이 없으면 커서 위치에 넣습니다.</translation>
    </message>
    <message>
        <source>In the memory: %1</source>
        <translation>메모리의 번역: %1</translation>
    </message>
    <message>
        <source>published</source>
        <translation>게시</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>검토함</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n회</numerusform>
        </translation>
    </message>
    <message>
        <source>In the text: %1</source>
        <translation>이 글: %1</translation>
    </message>
    <message>
        <source>Nothing like this was translated before. Translations that are reviewed or published are kept by themselves; Translation → Files of memory and glossary takes in TMX files.</source>
        <translation>비슷한 번역이 아직 없습니다. 검토하거나 게시한 번역은 저절로 쌓입니다. TMX 파일은 ‘번역 → 번역 메모리·용어집 파일’에서 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Put the caret into a title, a paragraph or a table cell: what was translated before appears here.</source>
        <translation>커서를 제목이나 단락, 표의 칸에 두면 이전 번역이 여기에 나타납니다.</translation>
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
        <translation>작성 중</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>검토 중</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게시</translation>
    </message>
    <message>
        <source>Find in title, text, date</source>
        <translation>제목, 본문, 날짜로 찾기</translation>
    </message>
    <message>
        <source>Find a release</source>
        <translation>보도자료 찾기</translation>
    </message>
    <message>
        <source>Releases in the newsroom</source>
        <translation>뉴스룸의 보도자료</translation>
    </message>
    <message>
        <source>Untitled release</source>
        <translation>제목 없는 보도자료</translation>
    </message>
    <message>
        <source>No release yet. New, Import, or drop a file here.</source>
        <translation>아직 보도자료가 없습니다. 새로 만들거나 가져오거나 파일을 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>찾은 것이 없습니다. 다른 말로 찾아보세요.</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>(table)</source>
        <translation>(표)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::ProblemDetails</name>
    <message>
        <source>Why is it right as it is?</source>
        <translation>그대로 두는 까닭을 쓰세요</translation>
    </message>
    <message>
        <source>Reason for ignoring this problem</source>
        <translation>이 문제를 무시하는 까닭</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>무시</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>무시함: %1</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>같은 문제 %n개 모두 고치기</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ignore it any longer</source>
        <translation>무시하지 않기</translation>
    </message>
    <message>
        <source>Ignore here…</source>
        <translation>여기서는 무시…</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::ProblemsPanel</name>
    <message>
        <source>No release yet.</source>
        <translation>아직 보도자료가 없습니다.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>점검하고 있습니다…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>문제가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing of this kind. Other problems are hidden.</source>
        <translation>고른 조건에 맞는 문제가 없습니다. 다른 문제는 숨겨져 있습니다.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>무시함: %1</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>같은 문제 %n개 모두 고치기</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore here…</source>
        <translation>여기서는 무시…</translation>
    </message>
    <message>
        <source>Turn this rule off</source>
        <translation>이 규칙 끄기</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>왜 문제인가요?</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation>본문에서 보기</translation>
    </message>
    <message>
        <source>Do not ignore it any longer</source>
        <translation>무시하지 않기</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>모든 규칙</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>두 언어</translation>
    </message>
    <message>
        <source>Rules that are listed</source>
        <translation>목록에 나타낼 규칙</translation>
    </message>
    <message>
        <source>Languages that are listed</source>
        <translation>목록에 나타낼 언어</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>규칙…</translation>
    </message>
    <message>
        <source>Which rules look, and how loud they are</source>
        <translation>어떤 규칙으로 점검하고 얼마나 심각하게 다룰지 정합니다</translation>
    </message>
    <message>
        <source>Problems that the release says to ignore</source>
        <translation>보도자료에서 무시하기로 한 문제</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>점검</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::RulesPage</name>
    <message>
        <source>Find a rule</source>
        <translation>규칙 찾기</translation>
    </message>
    <message>
        <source>Back to the problems</source>
        <translation>문제 목록으로</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::SeverityBox</name>
    <message>
        <source>As usual: %1</source>
        <translation>기본값: %1</translation>
    </message>
    <message>
        <source>As the form says: off</source>
        <translation>서식 설정: 끔</translation>
    </message>
    <message>
        <source>As the form says: %1</source>
        <translation>서식 설정: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Severity of “%1”</source>
        <translation>“%1”의 심각도</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::TablePanel</name>
    <message>
        <source>Cells of the table</source>
        <translation>표의 칸</translation>
    </message>
    <message>
        <source>The caret is in no table. Insert one with Paragraph &gt; Table, or go to one.</source>
        <translation>커서가 표에 있지 않습니다. 단락 &gt; 표로 넣거나 표로 가세요.</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::TermForm</name>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>지명</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기구</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>부처</translation>
    </message>
    <message>
        <source>Title of office</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인명</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>표현</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Write the term in Korean and in English.</source>
        <translation>용어를 한국어와 영어로 모두 입력하세요.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Korean term</source>
        <translation>한국어 용어</translation>
    </message>
    <message>
        <source>English term</source>
        <translation>영어 용어</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <translation>용어 종류</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>communique::ui::panels::VersionsPanel</name>
    <message>
        <source>saved</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>열 때</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>지움</translation>
    </message>
    <message>
        <source>Nothing has changed in the words since this version.</source>
        <translation>이 판본 뒤로 글이 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>판본</translation>
    </message>
    <message>
        <source>What has changed since this version</source>
        <translation>이 판본 뒤로 바뀐 것</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>이 판본으로 되돌리기</translation>
    </message>
</context>
<context>
    <name>communique::ui::preview::FirstPageGauge</name>
    <message numerus="yes">
        <source>%Ln line(s) left</source>
        <translation>
            <numerusform>%Ln줄 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First page full · %Ln page(s)</source>
        <translation>
            <numerusform>첫 쪽 가득 참 · 모두 %Ln쪽</numerusform>
        </translation>
    </message>
    <message>
        <source>First page %1% · %2</source>
        <translation>첫 쪽 %1% · %2</translation>
    </message>
</context>
<context>
    <name>communique::ui::preview::PageArea</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2쪽</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>폭 맞춤</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>쪽 맞춤</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+mouse wheel)</source>
        <translation>확대/축소(Ctrl+마우스 휠)</translation>
    </message>
    <message>
        <source>Zoom of the pages</source>
        <translation>쪽 확대/축소</translation>
    </message>
</context>
<context>
    <name>communique::ui::preview::PageView</name>
    <message>
        <source>The release as printed pages</source>
        <translation>쪽으로 본 보도자료</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2쪽</translation>
    </message>
</context>
<context>
    <name>communique::ui::preview::PreviewPanel</name>
    <message>
        <source>Web</source>
        <translation>웹</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>The exported web page</source>
        <translation>내보낼 웹 쪽</translation>
    </message>
    <message>
        <source>The exported PDF</source>
        <translation>내보낼 PDF</translation>
    </message>
    <message>
        <source>The exported text</source>
        <translation>내보낼 텍스트</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>미리보기 언어</translation>
    </message>
    <message>
        <source>The preview is being loaded…</source>
        <translation>미리보기를 불러오는 중입니다…</translation>
    </message>
    <message>
        <source>Nothing to preview yet.</source>
        <translation>아직 미리 볼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Kind of preview</source>
        <translation>미리보기 종류</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Korean and English side by side</source>
        <translation>한국어와 영어를 나란히</translation>
    </message>
</context>
<context>
    <name>communique::ui::preview::TextView</name>
    <message>
        <source>The release as plain text</source>
        <translation>텍스트로 본 보도자료</translation>
    </message>
</context>
<context>
    <name>communique::ui::preview::Thumbnails</name>
    <message>
        <source>Page %1</source>
        <translation>%1쪽</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>쪽</translation>
    </message>
</context>
<context>
    <name>communique::ui::preview::WebArea</name>
    <message>
        <source>Desktop</source>
        <translation>데스크톱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>휴대전화</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>The web page on a desktop</source>
        <translation>데스크톱에서 본 웹 페이지</translation>
    </message>
    <message>
        <source>The web page on a phone</source>
        <translation>휴대전화에서 본 웹 페이지</translation>
    </message>
    <message>
        <source>The web page printed from a browser</source>
        <translation>브라우저에서 인쇄한 웹 페이지</translation>
    </message>
    <message>
        <source>Width of the web page</source>
        <translation>웹 페이지 너비</translation>
    </message>
</context>
<context>
    <name>communique::ui::preview::WebView</name>
    <message>
        <source>The release as a web page</source>
        <translation>웹으로 본 보도자료</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::BottomArea</name>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>판본</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>점검 %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>용어집</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>확인할 것</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>번역 메모리</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::ErrorGate</name>
    <message numerus="yes">
        <source>%n error(s) stand in this release.</source>
        <translation>
            <numerusform>이 보도자료에 오류가 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::ExchangeCommands</name>
    <message>
        <source>line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>here: %1</source>
        <translation>여기: %1</translation>
    </message>
    <message>
        <source>in the file: %1</source>
        <translation>파일: %1</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>내보냈습니다: “%1”</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Import a translation memory</source>
        <translation>번역 메모리 가져오기</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx);;All files (*)</source>
        <translation>번역 메모리(*.tmx);;모든 파일(*)</translation>
    </message>
    <message>
        <source>Taking “%1” into the translation memory</source>
        <translation>번역 메모리에 넣고 있습니다: “%1”</translation>
    </message>
    <message>
        <source>Export the translation memory</source>
        <translation>번역 메모리 내보내기</translation>
    </message>
    <message>
        <source>translation memory</source>
        <translation>번역 메모리</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>번역 메모리(*.tmx)</translation>
    </message>
    <message>
        <source>Writing the translation memory to “%1”</source>
        <translation>번역 메모리를 “%1”에 쓰고 있습니다</translation>
    </message>
    <message>
        <source>“%1”: %2 new pairs, %3 known already.</source>
        <translation>“%1”: 새 번역 %2개, 이미 있는 번역 %3개.</translation>
    </message>
    <message>
        <source>Cancelled before the end; what was read stays.</source>
        <translation>중간에 취소했습니다. 그때까지 읽은 것은 남아 있습니다.</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>취소했습니다. 파일을 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>용어집 가져오기</translation>
    </message>
    <message>
        <source>Glossaries (*.csv *.tsv *.txt *.tbx *.xml);;All files (*)</source>
        <translation>용어집(*.csv *.tsv *.txt *.tbx *.xml);;모든 파일(*)</translation>
    </message>
    <message>
        <source>Taking “%1” into the glossary</source>
        <translation>용어집에 넣고 있습니다: “%1”</translation>
    </message>
    <message>
        <source>The term is in your glossary.</source>
        <translation>용어를 내 용어집에 넣었습니다.</translation>
    </message>
    <message>
        <source>Columns that are kept but mean nothing here: %1</source>
        <translation>보관하지만 여기서는 쓰지 않는 열: %1</translation>
    </message>
    <message>
        <source>“%1”: %2 new terms, %3 replaced, %4 there already, %5 not taken.</source>
        <translation>“%1”: 새 용어 %2개, 바꾼 용어 %3개, 이미 있는 용어 %4개, 넣지 않은 용어 %5개.</translation>
    </message>
    <message>
        <source>Replace those that are there</source>
        <translation>있는 용어를 바꾸기</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>용어집</translation>
    </message>
    <message>
        <source>There are no terms to export yet.</source>
        <translation>내보낼 용어가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>용어집 내보내기</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>용어집</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;TBX for other programs (*.tbx)</source>
        <translation>스프레드시트용 표(*.csv);;다른 프로그램용 TBX(*.tbx)</translation>
    </message>
    <message>
        <source>The release has no text to translate yet.</source>
        <translation>보도자료에 번역할 글이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Export for translation</source>
        <translation>번역용 내보내기</translation>
    </message>
    <message>
        <source>XLIFF (*.xlf *.xliff)</source>
        <translation>XLIFF(*.xlf *.xliff)</translation>
    </message>
    <message>
        <source>Merge a translation that came back</source>
        <translation>돌아온 번역 합치기</translation>
    </message>
    <message>
        <source>XLIFF (*.xlf *.xliff);;All files (*)</source>
        <translation>XLIFF(*.xlf *.xliff);;모든 파일(*)</translation>
    </message>
    <message>
        <source>Merge it all the same</source>
        <translation>그래도 합치기</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Take that of the file</source>
        <translation>파일의 번역으로 바꾸기</translation>
    </message>
    <message>
        <source>Writing the glossary to “%1”</source>
        <translation>용어집을 내보내고 있습니다: “%1”</translation>
    </message>
    <message>
        <source>Something else is being read or written. Wait until that is done, or cancel it.</source>
        <translation>다른 파일을 읽거나 쓰고 있습니다. 끝날 때까지 기다리거나 취소하세요.</translation>
    </message>
    <message>
        <source>Cancelled; the glossary is as it was.</source>
        <translation>취소했습니다. 용어집은 그대로입니다.</translation>
    </message>
    <message>
        <source>Left out: %1 in other languages, %2 empty, %3 too long, %4 the same in both languages.</source>
        <translation>제외: 다른 언어 %1개, 빈 것 %2개, 너무 긴 것 %3개, 두 언어가 같은 것 %4개.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) had notes or properties, which are not kept.</source>
        <translation>
            <numerusform>항목 %n개의 메모나 속성은 저장되지 않습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::ExportDialog</name>
    <message>
        <source>Both</source>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>File to export to</source>
        <translation>내보낼 파일</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Korean and English side by side</source>
        <translation>한국어와 영어를 나란히</translation>
    </message>
    <message>
        <source>Put the release inside, so that it can be opened from the PDF</source>
        <translation>보도자료를 PDF 안에 함께 넣기(PDF에서 다시 열 수 있음)</translation>
    </message>
    <message>
        <source>A PDF with a password is no PDF/A: archives do not take it.</source>
        <translation>암호를 건 PDF는 PDF/A가 아니므로 기록관에서 받지 않습니다.</translation>
    </message>
    <message>
        <source>Password to open the PDF</source>
        <translation>PDF를 여는 암호</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Export web page</source>
        <translation>웹 페이지로 내보내기</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF로 내보내기</translation>
    </message>
    <message>
        <source>Export text</source>
        <translation>텍스트로 내보내기</translation>
    </message>
    <message>
        <source>Export e-mail text</source>
        <translation>전자우편 본문으로 내보내기</translation>
    </message>
    <message>
        <source>Export e-mail</source>
        <translation>전자우편으로 내보내기</translation>
    </message>
    <message>
        <source>Export preview picture</source>
        <translation>미리보기 그림 내보내기</translation>
    </message>
    <message>
        <source>A file for each language; they link to each other</source>
        <translation>언어마다 파일 하나씩(서로 연결됨)</translation>
    </message>
    <message>
        <source>Folder on the web where the page will stand</source>
        <translation>페이지를 올릴 웹 폴더</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일 수</translation>
    </message>
    <message>
        <source>Web folder</source>
        <translation>웹 폴더</translation>
    </message>
    <message>
        <source>Search engines and messengers need it; without it the page works as well.</source>
        <translation>검색 엔진과 메신저에 필요합니다. 없어도 페이지는 그대로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A preview picture is written beside the page.</source>
        <translation>페이지 옆에 미리보기 그림도 만듭니다.</translation>
    </message>
    <message>
        <source>Export review copy</source>
        <translation>검토용 문서 내보내기</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>The release is to appear in Korean only; its English text is a draft.</source>
        <translation>국문으로만 배포할 보도자료입니다. 영문 내용은 초안입니다.</translation>
    </message>
    <message>
        <source>The release is to appear in English only; its Korean text is a draft.</source>
        <translation>영문으로만 배포할 보도자료입니다. 국문 내용은 초안입니다.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>암호 숨기기</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>암호 표시</translation>
    </message>
    <message>
        <source>Write a name for the file.</source>
        <translation>파일 이름을 적으세요.</translation>
    </message>
    <message>
        <source>Without a password, everybody can open it.</source>
        <translation>암호가 없으면 누구나 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Makes “%1” and “%2”.</source>
        <translation>만들 파일: “%1”, “%2”</translation>
    </message>
    <message>
        <source>Will be written to “%1”.</source>
        <translation>저장할 파일: “%1”</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::FileCommands</name>
    <message>
        <source>Open a release</source>
        <translation>보도자료 열기</translation>
    </message>
    <message>
        <source>Communiqué files (*.communique)</source>
        <translation>Communiqué 파일 (*.communique)</translation>
    </message>
    <message>
        <source>Import a release</source>
        <translation>보도자료 가져오기</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Communiqué. It can be read and exported here; update the program to change it.</source>
        <translation>더 새로운 Communiqué에서 만든 파일입니다. 읽고 내보낼 수 있으며, 고치려면 프로그램을 새 버전으로 바꾸세요.</translation>
    </message>
    <message>
        <source>Imported. Compare title, date and paragraphs with the original.</source>
        <translation>가져왔습니다. 제목, 날짜, 단락을 원본과 견주어 보세요.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported; please look at: %1</source>
        <translation>가져왔습니다. 확인하세요: %1</translation>
    </message>
    <message>
        <source>Saved to “%1”.</source>
        <translation>“%1”에 저장했습니다.</translation>
    </message>
    <message>
        <source>Save to another file…</source>
        <translation>다른 파일로 저장…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Save the release to a file</source>
        <translation>보도자료를 파일로 저장</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>내보냈습니다: “%1”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>폴더 보기</translation>
    </message>
    <message>
        <source>The release is in the trash.</source>
        <translation>보도자료를 휴지통으로 옮겼습니다.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Text, web pages and PDF with source (*.txt *.html *.htm *.pdf);;All files (*)</source>
        <translation>텍스트, 웹 쪽, 원본이 든 PDF (*.txt *.html *.htm *.pdf);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>It opens only with the password.</source>
        <translation>암호가 있어야 열립니다.</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::FormCommands</name>
    <message>
        <source>Saved the form “%1”.</source>
        <translation>서식을 저장했습니다(“%1”).</translation>
    </message>
    <message>
        <source>Saved the form “%1”. The release is in this form now.</source>
        <translation>서식을 저장했습니다(“%1”). 보도자료를 이 서식으로 바꾸었습니다.</translation>
    </message>
    <message>
        <source>The form is as it was saved.</source>
        <translation>서식을 저장한 상태로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>The form “%1” is as it ships again.</source>
        <translation>기본 서식으로 되돌렸습니다(“%1”).</translation>
    </message>
    <message>
        <source>Removed the form “%1”. Releases in it are shown in the form “%2”.</source>
        <translation>서식을 삭제했습니다(“%1”). 이 서식을 쓰던 보도자료는 “%2” 서식으로 보입니다.</translation>
    </message>
    <message>
        <source>All forms in the forms folder can be used.</source>
        <translation>서식 폴더의 서식을 모두 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Forms folder, “%1”: %2</source>
        <translation>서식 폴더의 “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more form(s) cannot be used.</source>
        <translation>
            <numerusform>쓸 수 없는 서식이 %Ln개 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Changes of the form “%1” are not saved yet; they are shown until you quit.</source>
        <translation>서식 “%1”의 변경을 아직 저장하지 않았습니다. 끝낼 때까지는 그대로 보입니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>The form “%1” of this release is not installed. It is shown in the form “%2”; choose another form, or put it into the forms folder.</source>
        <translation>이 보도자료의 서식(“%1”)이 설치되어 있지 않아 “%2” 서식으로 보여 줍니다. 다른 서식을 고르거나 서식 폴더에 넣으세요.</translation>
    </message>
    <message>
        <source>The file of the form “%1” changed meanwhile. Saving your changes would replace it.</source>
        <translation>그사이 서식 “%1”의 파일이 바뀌었습니다. 지금 변경을 저장하면 파일을 덮어씁니다.</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>파일 내용 쓰기</translation>
    </message>
    <message>
        <source>These forms have changes that are not saved: %1.</source>
        <translation>저장하지 않은 서식이 있습니다: %1.</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <translation>저장하고 끝내기</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>버리고 끝내기</translation>
    </message>
    <message>
        <source>The form “%1” has changes from the last time: the program ended before they were saved.</source>
        <translation>지난번에 프로그램이 저장 전에 끝나, 서식 “%1”에 저장하지 않은 변경이 남아 있습니다.</translation>
    </message>
    <message>
        <source>This release is shown in the form “%2”, because “%1” in the forms folder is broken. %3</source>
        <translation>서식 폴더의 “%1”에 잘못이 있어 이 보도자료를 “%2” 서식으로 보여 줍니다. %3</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>단락(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>보도자료(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>되돌리기: %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>되돌리기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 하기: %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 하기(&amp;R)</translation>
    </message>
    <message>
        <source>✓ Saved %1</source>
        <translation>✓ %1 저장됨</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>뉴스룸</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Newsroom: this computer</source>
        <translation>뉴스룸: 이 컴퓨터</translation>
    </message>
    <message>
        <source>Newsroom: this computer · File: %1</source>
        <translation>뉴스룸: 이 컴퓨터 · 파일: %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>모두 저장됨</translation>
    </message>
    <message>
        <source>Save to another file…</source>
        <translation>다른 파일로 저장…</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>맞춤법(&amp;S)</translation>
    </message>
    <message>
        <source>Another window changed this release.</source>
        <translation>다른 창에서 이 보도자료를 고쳤습니다.</translation>
    </message>
    <message>
        <source>Show the newer text</source>
        <translation>새 글 보기</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>Go to a paragraph: its number, or words of it</source>
        <translation>단락으로 가기: 번호나 글의 일부</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>무엇을 할까요?</translation>
    </message>
    <message>
        <source>Word list of the office</source>
        <translation>기관 낱말 목록</translation>
    </message>
    <message>
        <source>Word lists (*.txt)</source>
        <translation>낱말 목록 (*.txt)</translation>
    </message>
    <message>
        <source>Words of the office now come from “%1”.</source>
        <translation>기관 낱말을 이제 “%1”에서 읽습니다.</translation>
    </message>
    <message>
        <source>F11 brings everything back.</source>
        <translation>F11을 누르면 모두 돌아옵니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min. to read</source>
        <translation>
            <numerusform>읽는 데 약 %Ln분</numerusform>
        </translation>
    </message>
    <message>
        <source>New paragraph; leaves a list from an empty point</source>
        <translation>새 단락. 빈 항목에서는 목록을 벗어남</translation>
    </message>
    <message>
        <source>One level deeper, one level up</source>
        <translation>한 수준 아래로, 위로</translation>
    </message>
    <message>
        <source>Paragraph, point, note by its marker at the start</source>
        <translation>첫머리 기호로 단락, 항목, 참고</translation>
    </message>
    <message>
        <source>Move a line of the outline</source>
        <translation>개요에서 줄 옮기기</translation>
    </message>
    <message>
        <source>Zoom the text</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>mouse wheel</source>
        <translation>마우스 휠</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>그림 넣기</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>그림 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Replace the picture</source>
        <translation>그림 바꾸기</translation>
    </message>
    <message>
        <source>Paragraph above, paragraph below</source>
        <translation>위 단락, 아래 단락</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>로고 고르기</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>번역(&amp;T)</translation>
    </message>
    <message>
        <source>There is nothing to translate yet.</source>
        <translation>아직 번역할 글이 없습니다.</translation>
    </message>
    <message>
        <source>Every translation is confirmed.</source>
        <translation>모든 번역을 확인했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln translations are marked as reviewed.</source>
        <translation>
            <numerusform>번역 %Ln곳을 검토 완료로 표시했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No translation waits for review: confirm them as translated first (Ctrl+Enter).</source>
        <translation>검토를 기다리는 번역이 없습니다. 먼저 번역 완료로 확인하세요(Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Confirmed translations of title, subtitle and paragraphs. Ctrl+Enter confirms one and goes to the next that needs work.</source>
        <translation>제목, 부제, 단락 가운데 확인한 번역입니다. Ctrl+Enter로 확인하면 손볼 다음 곳으로 갑니다.</translation>
    </message>
    <message>
        <source>Publish anyway</source>
        <translation>그대로 게시</translation>
    </message>
    <message>
        <source>The rule “%1” is off.</source>
        <translation>‘%1’ 규칙을 껐습니다.</translation>
    </message>
    <message>
        <source>Turn it on again</source>
        <translation>다시 켜기</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ No errors or warnings</source>
        <translation>✓ 오류와 경고 없음</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>그대로 내보내기</translation>
    </message>
    <message>
        <source>Insert the match of the translation memory with this number</source>
        <translation>번역 메모리에서 찾은 번역을 번호로 넣기</translation>
    </message>
    <message>
        <source>Insert the term of the glossary with this number</source>
        <translation>용어집의 용어를 번호로 넣기</translation>
    </message>
    <message>
        <source>&amp;Files of memory and glossary</source>
        <translation>번역 메모리·용어집 파일(&amp;F)</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>해당 위치 보기</translation>
    </message>
    <message>
        <source>What a person chose under Problems wins</source>
        <translation>‘점검’ 패널에서 각자 정한 값이 우선합니다</translation>
    </message>
    <message>
        <source>Untitled release</source>
        <translation>제목 없는 보도자료</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>휴지통이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Take back from the trash: title of a release</source>
        <translation>휴지통에서 꺼내기: 보도자료 제목</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>글쓰기</translation>
    </message>
    <message>
        <source>We&amp;b page in the preview</source>
        <translation>웹 미리보기 너비(&amp;B)</translation>
    </message>
    <message>
        <source>Panels bel&amp;ow the text</source>
        <translation>아래 패널(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>테마(&amp;H)</translation>
    </message>
    <message>
        <source>Inte&amp;rface language</source>
        <translation>화면 언어(&amp;R)</translation>
    </message>
    <message>
        <source>Only one language has text yet. The pages stand side by side once both have.</source>
        <translation>아직 한 언어에만 글이 있습니다. 두 언어에 모두 글이 있으면 나란히 보입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are missing or damaged in the file. The text is all there.</source>
        <translation>
            <numerusform>파일에서 그림 %Ln개가 없거나 손상되었습니다. 본문은 모두 그대로입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>“%1” cannot be a link: %2.</source>
        <translation>“%1”은(는) 연결 주소로 쓸 수 없습니다. %2.</translation>
    </message>
    <message>
        <source>This picture is cut off: a part of it is missing. Get it again from where it comes from, and replace it.</source>
        <translation>그림이 끝까지 있지 않습니다. 일부가 잘렸으니 원본에서 다시 받아 바꾸세요.</translation>
    </message>
    <message>
        <source>Selected: %1, %2</source>
        <translation>선택: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln단어</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>The release appears in Korean only. Its English text stays here as a draft.</source>
        <translation>국문으로만 배포할 보도자료로 했습니다. 영문 내용은 초안으로 남습니다.</translation>
    </message>
    <message>
        <source>The release appears in English only. Its Korean text stays here as a draft.</source>
        <translation>영문으로만 배포할 보도자료로 했습니다. 국문 내용은 초안으로 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>배포 언어(&amp;L)</translation>
    </message>
    <message>
        <source>The release appears in Korean only, so that no translation is needed. Choose under “Release › Languages” in which it is to appear.</source>
        <translation>국문으로만 배포할 보도자료여서 번역이 필요하지 않습니다. 배포 언어는 “보도자료 › 배포 언어”에서 고르세요.</translation>
    </message>
    <message>
        <source>The release appears in English only, so that no translation is needed. Choose under “Release › Languages” in which it is to appear.</source>
        <translation>영문으로만 배포할 보도자료여서 번역이 필요하지 않습니다. 배포 언어는 “보도자료 › 배포 언어”에서 고르세요.</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::ReleaseBar</name>
    <message>
        <source>New release</source>
        <translation>새 보도자료</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export as PDF, HTML or text, or print</source>
        <translation>PDF, HTML, 텍스트로 내보내거나 인쇄합니다</translation>
    </message>
    <message>
        <source>State of the release</source>
        <translation>보도자료 상태</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>상태: %1</translation>
    </message>
    <message>
        <source>Embargo ended %1</source>
        <translation>엠바고 %1 해제</translation>
    </message>
    <message>
        <source>Embargo until %1: %2 h %3 min left</source>
        <translation>엠바고 %1까지 %2시간 %3분</translation>
    </message>
    <message>
        <source>Embargo until %1: %2 days left</source>
        <translation>엠바고 %1까지 %2일</translation>
    </message>
    <message>
        <source>Embargo until %1</source>
        <translation>엠바고 %1까지</translation>
    </message>
    <message>
        <source>Korean only</source>
        <translation>국문만</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>영문만</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::RenderingMenu</name>
    <message>
        <source>Insert in &amp;Korean</source>
        <translation>국문으로 넣기(&amp;K)</translation>
    </message>
    <message>
        <source>Insert in &amp;English</source>
        <translation>영문으로 넣기(&amp;E)</translation>
    </message>
    <message>
        <source>Copy in &amp;Korean</source>
        <translation>국문으로 복사(&amp;K)</translation>
    </message>
    <message>
        <source>Copy in &amp;English</source>
        <translation>영문으로 복사(&amp;E)</translation>
    </message>
    <message>
        <source>No amount, date, time, ordinal number, term or name is selected</source>
        <translation>선택한 곳에 바꿀 금액, 날짜, 시각, 차수, 용어, 이름이 없습니다</translation>
    </message>
    <message>
        <source>“%1” is in the clipboard</source>
        <translation>“%1” 복사했습니다</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>바로 가기 키</translation>
    </message>
</context>
<context>
    <name>communique::ui::shell::SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>고칠 말을 찾는 중…</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>여기서는 그대로 두기(&amp;I)</translation>
    </message>
    <message>
        <source>Add to &amp;my dictionary</source>
        <translation>내 사전에 넣기(&amp;M)</translation>
    </message>
    <message>
        <source>Add to the &amp;office&apos;s dictionary</source>
        <translation>기관 사전에 넣기(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing is doubtful about this word</source>
        <translation>이 낱말은 의심스럽지 않습니다</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>고칠 말 없음</translation>
    </message>
</context>
<context>
    <name>communique::ui::widgets::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>communique::ui::widgets::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>알림 닫기</translation>
    </message>
</context>
<context>
    <name>communique::ui::widgets::QuickList</name>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>찾은 것이 없습니다. 다른 말로 찾아보세요.</translation>
    </message>
</context>
</TS>
