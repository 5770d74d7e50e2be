# ruff: noqa: RUF001, E501 - what people type is in many scripts
"""What people type about whom they met, and what is understood of it.

Each a pair: the text, and one line a person: name | role | e-mail | address as. What stands behind
“? ” was handed back.
"""

TYPED = [
    (
        "Claire (HR), Tom (CTO), and Ana (team lead)",
        "Claire | HR |  | first name\nTom | CTO |  | first name\nAna | team lead |  | first name",
    ),
    (
        "Sarah, Tom, Priya",
        "Sarah |  |  | first name\nTom |  |  | first name\nPriya |  |  | first name",
    ),
    (
        "Claire Weber <c@example.com>; Paul Thill <p@example.com>",
        "Claire Weber |  | c@example.com\nPaul Thill |  | p@example.com",
    ),
    (
        '"Weber, Claire" <c@example.com>',
        "Claire Weber |  | c@example.com",
    ),
    (
        "Weber, Claire <c@example.com>",
        "Claire Weber |  | c@example.com",
    ),
    (
        "attendee Bob\nguests Tim Marsh and Ana Lima",
        "Bob |  |  | first name\nTim Marsh\nAna Lima\n? attendee\n? guests",
    ),
    (
        "Claire Weber – Recruiter",
        "Claire Weber | Recruiter",
    ),
    (
        "- Patricia",
        "Patricia |  |  | first name",
    ),
    (
        "c@example.com.",
        " |  | c@example.com",
    ),
    (
        "claire@example.com;",
        " |  | claire@example.com",
    ),
    (
        "=?utf-8?q?spy=40evil=2Eexample=2C?= Claire Weber, recruiter, claire@example.com",
        "=?utf-8?q?spy=40evil=2Eexample=2C?= Claire Weber | recruiter | claire@example.com",
    ),
    (
        "Dr. Anne-Marie van der Berg-O'Neil (HR)",
        "Dr. Anne-Marie van der Berg-O'Neil | HR |  | title",
    ),
    (
        "Sir Malcolm Reeve",
        "Sir Malcolm Reeve |  |  | title",
    ),
    (
        "Ms. Fiona O'Shaughnessy",
        "Ms. Fiona O'Shaughnessy |  |  | Ms",
    ),
    (
        "someone from HR (didn't catch name)",
        "? someone from HR (didn't catch name)",
    ),
    (
        "mme Lopez cadre de santé\nKarim",
        "mme Lopez | cadre de santé |  | Ms\nKarim |  |  | first name",
    ),
    (
        "jean.muller@fid-muller.example\nPatricia",
        " |  | jean.muller@fid-muller.example\nPatricia |  |  | first name",
    ),
    (
        "Sir Malcolm Reeve, Chair, m.reeve@northbridge.example\nDr Priya Raman, CEO\nJ. F. Okonkwo-Smith, Senior Independent Director",
        "Sir Malcolm Reeve | Chair | m.reeve@northbridge.example | title\nDr Priya Raman | CEO |  | title\nJ. F. Okonkwo-Smith | Senior Independent Director",
    ),
    (
        "Claire Weber, Marc Muller",
        "Claire Weber\nMarc Muller",
    ),
    (
        "Claire Weber: HR",
        "Claire Weber | HR",
    ),
    (
        "HR: Claire Weber",
        "Claire Weber | HR",
    ),
    (
        "Claire Weber, recruiter, claire.weber@example.com",
        "Claire Weber | recruiter | claire.weber@example.com",
    ),
    (
        "Claire Weber (recruiter) claire.weber@example.com",
        "Claire Weber | recruiter | claire.weber@example.com",
    ),
    (
        "Claire Weber, recruiter <claire.weber@example.com>",
        "Claire Weber | recruiter | claire.weber@example.com",
    ),
    (
        "claire.weber@example.com Claire Weber, recruiter",
        "Claire Weber | recruiter | claire.weber@example.com",
    ),
    (
        "Marc Thill, head of support, Luxembourg",
        "Marc Thill | head of support, Luxembourg",
    ),
    (
        "Claire Weber <claire@example.com<mailto:claire@example.com>>",
        "Claire Weber |  | claire@example.com",
    ),
    (
        "Claire Weber [mailto:claire@example.com]",
        "Claire Weber |  | claire@example.com",
    ),
    (
        "Claire Weber «claire@example.com»",
        "Claire Weber |  | claire@example.com",
    ),
    (
        "1. Claire Weber\n2) Tom\n* Ana",
        "Claire Weber\nTom |  |  | first name\nAna |  |  | first name",
    ),
    (
        "Claire & Tom",
        "Claire |  |  | first name\nTom |  |  | first name",
    ),
    (
        "Claire and Tom",
        "Claire |  |  | first name\nTom |  |  | first name",
    ),
    (
        "Claire / Tom",
        "Claire |  |  | first name\nTom |  |  | first name",
    ),
    (
        "Claire Weber • Tom Muller • Priya",
        "Claire Weber\nTom Muller\nPriya |  |  | first name",
    ),
    (
        "Elizabeth (Liz) Thornton",
        "Elizabeth (Liz) Thornton",
    ),
    (
        'William "Bill" Gates, CEO',
        'William "Bill" Gates | CEO',
    ),
    (
        "met w/ John (eng mgr) & Lisa from product",
        "John | eng mgr |  | first name\nLisa | from product |  | first name",
    ),
    (
        "O'Brien, Pat (Ms) pat.obrien@example.com",
        "Pat O'Brien |  | pat.obrien@example.com | Ms",
    ),
    (
        "Hi, I'm Claire Weber, recruiter at Example",
        "Claire Weber | recruiter at Example\n? Hi, I'm",
    ),
    (
        "Je suis Anne Muller, DRH",
        "Anne Muller | DRH\n? Je suis",
    ),
    (
        "Claire Weber (she/her)",
        "Claire Weber (she/her) |  |  | Ms",
    ),
    (
        "Mx Sam Jones",
        "Mx Sam Jones |  |  | Mx",
    ),
    (
        "Frau Dr. Özdemir",
        "Frau Dr. Özdemir |  |  | title",
    ),
    (
        "Herr Thill und Frau Weber",
        "Herr Thill |  |  | Mr\nFrau Weber |  |  | Ms",
    ),
    (
        "Maître Dupont",
        "Maître Dupont |  |  | title",
    ),
    (
        "Monsieur Martin, directeur",
        "Monsieur Martin | directeur |  | Mr",
    ),
    (
        "Här Thill",
        "Här Thill |  |  | Mr",
    ),
    (
        "Martin Luther King Jr., PhD, MBA",
        "Martin Luther King Jr. PhD MBA",
    ),
    (
        "mailto:claire+jobs@example.com",
        " |  | claire+jobs@example.com",
    ),
    (
        "Claire Weber <claire@müller.example>",
        "Claire Weber |  | claire@müller.example",
    ),
    (
        "王伟、李娜",
        "王伟\n李娜",
    ),
    (
        "王伟（人力资源），李娜，经理",
        "王伟 | 人力资源\n李娜 | 经理",
    ),
    (
        "محمد علی، مدير",
        "محمد علی | مدير",
    ),
    (
        "Иван Петров, директор; Анна Смирнова, HR",
        "Иван Петров | директор\nАнна Смирнова | HR",
    ),
    (
        "Claire Weber\nHead of People\nExample S.A.\n12, rue de l'Exemple\nL-1234 Luxembourg\nT +352 26 00 00\nwww.example.com\nclaire.weber@example.com",
        "Claire Weber | Head of People | claire.weber@example.com\n? Example S.A.\n? 12, rue de l'Exemple\n? L-1234 Luxembourg\n? T +352 26 00 00\n? www.example.com",
    ),
    (
        "and two others from finance",
        "? and two others from finance",
    ),
    (
        "Claire Weber and two others from finance",
        "Claire Weber\n? two others from finance",
    ),
    (
        "assessors",
        "? assessors",
    ),
    (
        "the boss",
        "? the boss",
    ),
    (
        "idk",
        "? idk",
    ),
    (
        "Claire and the boss",
        "Claire |  |  | first name\n? the boss",
    ),
    (
        "Claire, the CTO",
        "Claire | the CTO |  | first name",
    ),
    (
        "claire, hr\ntom, it",
        "claire | hr |  | first name\ntom | it |  | first name",
    ),
    (
        "sarah, tom and priya",
        "sarah |  |  | first name\ntom |  |  | first name\npriya |  |  | first name",
    ),
    (
        "Karim from IT",
        "Karim | from IT |  | first name",
    ),
    (
        "Ludwig van Beethoven, Maria de la Cruz, Omar al-Rashid, Ahmed bin Salman",
        "Ludwig van Beethoven\nMaria de la Cruz\nOmar al-Rashid\nAhmed bin Salman",
    ),
    (
        "Claire Weber, Deloitte",
        "Claire Weber\n? Deloitte",
    ),
    (
        "Claire Weber, HR, Tom Muller, CTO",
        "Claire Weber | HR\nTom Muller | CTO",
    ),
    (
        "Claire Weber HR Manager",
        "Claire Weber | HR Manager",
    ),
    (
        "CEO Priya Raman",
        "Priya Raman | CEO",
    ),
    (
        "WEBER Claire, DRH",
        "WEBER Claire | DRH",
    ),
    (
        "Claire Weber, head of sales and marketing",
        "Claire Weber | head of sales and marketing",
    ),
    (
        "Claire Weber (Head of HR (EMEA)), Tom",
        "Claire Weber | Head of HR (EMEA)\nTom |  |  | first name",
    ),
    (
        "10:00 – 10:45 Claire Weber (HR)",
        "Claire Weber | HR\n? 10:00 – 10:45",
    ),
    (
        "Claire Weber, +352 26 00 00, claire@example.com",
        "Claire Weber |  | claire@example.com\n? +352 26 00 00",
    ),
    (
        "Person 1",
        "Person 1",
    ),
    (
        "Claire\tHR\tclaire@example.com",
        "Claire | HR | claire@example.com | first name",
    ),
    (
        "I met Claire Weber and Tom",
        "Claire Weber\nTom |  |  | first name",
    ),
    (
        "Claire Weber | Head of HR | Example S.A.",
        "Claire Weber | Head of HR | Example S.A.",
    ),
    (
        "Claire Weber, Ltd",
        "Claire Weber\n? Ltd",
    ),
    (
        "Interviewers: Claire Weber (HR), Tom",
        "Claire Weber | HR\nTom |  |  | first name\n? Interviewers",
    ),
    (
        "Name: Claire Weber\nRole: HR\nEmail: claire@example.com",
        "Claire Weber | HR | claire@example.com",
    ),
    (
        "https://www.linkedin.com/in/claire-weber-123",
        "? https://www.linkedin.com/in/claire-weber-123",
    ),
    (
        "Claire Weber - Head of People - Example S.A. | LinkedIn",
        "Claire Weber | Head of People - Example S.A.\n? LinkedIn",
    ),
    (
        "The panel (Claire, Tom, Priya)",
        "Claire |  |  | first name\nTom |  |  | first name\nPriya |  |  | first name\n? The panel",
    ),
    (
        "Frau Özdemir, Küchenchefin\nAnaïs Lefèvre\nNiko Çelik, night shift 🌙",
        "Frau Özdemir | Küchenchefin |  | Ms\nAnaïs Lefèvre\nNiko Çelik | night shift",
    ),
    (
        "Mr and Mrs Smith",
        "Mr Smith |  |  | Mr\nMrs Smith |  |  | Ms",
    ),
    (
        "no",
        "? no",
    ),
    (
        "-",
        "",
    ),
    (
        "Claire or Clara",
        "? Claire or Clara",
    ),
    (
        "Tom the CTO",
        "Tom | the CTO |  | first name",
    ),
    (
        "@claire",
        "? @claire",
    ),
    (
        "claire@acme",
        "? claire@acme",
    ),
    (
        "Nguyễn Thị Mai, HR",
        "Nguyễn Thị Mai | HR",
    ),
    (
        "Weber Claire",
        "Weber Claire",
    ),
    (
        "Weber, Claire; Thill, Paul",
        "Claire Weber\nPaul Thill",
    ),
    (
        "van der Berg, Anne-Marie <am.vandenberg@example.com>",
        "Anne-Marie van der Berg |  | am.vandenberg@example.com",
    ),
    (
        "Claire Weber, Paul Thill: c@example.com, p@example.com",
        "Claire Weber |  | c@example.com\nPaul Thill |  | p@example.com",
    ),
    (
        "Claire Weber Recruiter at Example",
        "Claire Weber | Recruiter at Example",
    ),
    (
        "HR: Claire and Tom",
        "Claire | HR |  | first name\nTom | HR |  | first name",
    ),
    (
        "HR: Claire, CTO: Tom",
        "Claire | HR |  | first name\nTom | CTO |  | first name",
    ),
    (
        "Claire Weber (HR, claire@example.com), Tom",
        "Claire Weber | HR | claire@example.com\nTom |  |  | first name",
    ),
    (
        "Tom <tom@example.com>, Claire <claire@example.com>",
        "Tom |  | tom@example.com | first name\nClaire |  | claire@example.com | first name",
    ),
    (
        "'Claire Weber' <claire@example.com>",
        "Claire Weber |  | claire@example.com",
    ),
    (
        "From: Claire Weber <claire@example.com>",
        "Claire Weber |  | claire@example.com",
    ),
    (
        'To: "Weber, Claire" <c@example.com>; "Thill, Paul (EXT)" <p@example.com>',
        "Claire Weber |  | c@example.com\nPaul Thill | EXT | p@example.com",
    ),
    (
        "Claire Weber, Tom",
        "Claire Weber\nTom |  |  | first name",
    ),
    (
        "Claire Weber - HR - claire@example.com",
        "Claire Weber | HR | claire@example.com",
    ),
    (
        "Claire Weber, Talent Acquisition Partner at Example",
        "Claire Weber | Talent Acquisition Partner at Example",
    ),
    (
        "Prof. Dr. Klaus Meyer",
        "Prof. Dr. Klaus Meyer |  |  | title",
    ),
    (
        "Mrs O’Brien & Mr D’Arcy",
        "Mrs O’Brien |  |  | Ms\nMr D’Arcy |  |  | Mr",
    ),
    (
        "Ms. Weber and Mr. Thill",
        "Ms. Weber |  |  | Ms\nMr. Thill |  |  | Mr",
    ),
    (
        "mr smith, ms jones",
        "mr smith |  |  | Mr\nms jones |  |  | Ms",
    ),
    (
        "M. Dupont et Mme Martin",
        "M. Dupont |  |  | Mr\nMme Martin |  |  | Ms",
    ),
    (
        "Mme Martin, directrice des ressources humaines",
        "Mme Martin | directrice des ressources humaines |  | Ms",
    ),
    (
        "Dame Judith, Lord Smith",
        "Dame Judith |  |  | title\nLord Smith |  |  | title",
    ),
    (
        "田中さん",
        "田中さん",
    ),
    (
        "王先生",
        "王先生 |  |  | Mr",
    ),
    (
        "김민수 과장",
        "김민수 | 과장",
    ),
    (
        "claire weber",
        "claire weber",
    ),
    (
        "claire weber hr",
        "claire weber | hr",
    ),
    (
        "tom from finance",
        "tom | from finance |  | first name",
    ),
    (
        "Dr. Weber (Oberärztin), Schwester Karin",
        "Dr. Weber | Oberärztin |  | title\nSchwester Karin",
    ),
    (
        "Paul Cook, head chef",
        "Paul Cook | head chef",
    ),
    (
        "Michael Head",
        "Michael Head",
    ),
    (
        "Susan Baker, nurse",
        "Susan Baker | nurse",
    ),
    (
        "Claire Weber, nurse",
        "Claire Weber | nurse",
    ),
    (
        "Katarzyna (Kasia) Nowak, HRBP",
        "Katarzyna (Kasia) Nowak | HRBP",
    ),
    (
        "Anna Kowalska (Ania)",
        "Anna Kowalska (Ania)",
    ),
    (
        "Claire Weber née Schmitt",
        "Claire Weber née Schmitt",
    ),
    (
        "Claire (the recruiter), Tom (my future boss)",
        "Claire | the recruiter |  | first name\nTom | my future boss |  | first name",
    ),
    (
        "Claire - recruiter, Tom - manager",
        "Claire | recruiter |  | first name\nTom | manager |  | first name",
    ),
    (
        "Claire: recruiter; Tom: manager",
        "Claire | recruiter |  | first name\nTom | manager |  | first name",
    ),
    (
        "Claire=recruiter",
        "Claire | recruiter |  | first name",
    ),
    (
        "Claire Weber -> HR",
        "Claire Weber | HR",
    ),
    (
        "• Claire Weber, HR\n• Tom Muller, CTO",
        "Claire Weber | HR\nTom Muller | CTO",
    ),
    (
        "Claire Weber,HR,claire@example.com",
        "Claire Weber | HR | claire@example.com",
    ),
    (
        "Claire Weber;HR;claire@example.com",
        "Claire Weber | HR | claire@example.com",
    ),
    (
        "claire@example.com, tom@example.com",
        " |  | claire@example.com\n |  | tom@example.com",
    ),
    (
        "Claire <claire(at)example.com>",
        "Claire |  | claire@example.com | first name",
    ),
    (
        "Three people from finance",
        "? Three people from finance",
    ),
    (
        "2 assessors",
        "? 2 assessors",
    ),
    (
        "nurse manager + ward sister",
        "? nurse manager + ward sister",
    ),
    (
        "Claire, I think (HR)",
        "Claire | HR |  | first name\n? I think",
    ),
    (
        "Claire ??? (HR)",
        "Claire | HR |  | first name",
    ),
    (
        "Claire (?)",
        "Claire |  |  | first name",
    ),
    (
        "Jean-Pierre Dupont-Martin / Marie-Claude Schmit",
        "Jean-Pierre Dupont-Martin\nMarie-Claude Schmit",
    ),
    (
        "Ann Lee, x, ann@example.com",
        "Ann Lee | x | ann@example.com",
    ),
    (
        "met with Dr Lee then Tom then HR",
        "Dr Lee |  |  | title\nTom |  |  | first name\n? HR",
    ),
    (
        "Interview with Claire Weber and Tom Muller on Teams",
        "Claire Weber\nTom Muller\n? on Teams",
    ),
    (
        "Claire Weber | Tom Muller | Priya Raman",
        "Claire Weber\nTom Muller\nPriya Raman",
    ),
    (
        "Maria dos Santos, Product Owner, and José Ortega y Gasset (QA)",
        "Maria dos Santos | Product Owner\nJosé Ortega y Gasset | QA",
    ),
    (
        "Mr. John Smith III, Esq.",
        "Mr. John Smith III Esq. |  |  | Mr",
    ),
    (
        "Martin Lee, PhD, Head of Research",
        "Martin Lee PhD | Head of Research",
    ),
    (
        "Claire WEBER (DRH), Tom MULLER",
        "Claire WEBER | DRH\nTom MULLER",
    ),
    (
        "LOPEZ GARCIA Maria",
        "LOPEZ GARCIA Maria",
    ),
    (
        "Claire Weber, Managing Director, Example S.A., claire@example.com",
        "Claire Weber | Managing Director, Example S.A. | claire@example.com",
    ),
    (
        "Claire Weber, Example S.A.",
        "Claire Weber | Example S.A.",
    ),
    (
        "+352 26 00 00",
        "? +352 26 00 00",
    ),
    (
        "Tel: +352 26 00 00 Claire",
        "Claire |  |  | first name\n? Tel: +352 26 00 00",
    ),
    (
        "Claire Weber\nTom Muller\nTel. +352 26 00 00",
        "Claire Weber\nTom Muller\n? Tel. +352 26 00 00",
    ),
    (
        "Nadia (cardiology), Karim (night shift)",
        "Nadia | cardiology |  | first name\nKarim | night shift |  | first name",
    ),
    (
        "Sarah and Tom (both engineers)",
        "Sarah | engineers |  | first name\nTom | engineers |  | first name",
    ),
    (
        "Sarah & Tom from engineering",
        "Sarah |  |  | first name\nTom | from engineering |  | first name",
    ),
    (
        "Will Smith",
        "Will Smith",
    ),
    (
        "May Chen, Grace Okoro, April Jones",
        "May Chen\nGrace Okoro\nApril Jones",
    ),
    (
        "Guy Martin",
        "Guy Martin",
    ),
    (
        "An Nguyen",
        "An Nguyen",
    ),
    (
        "le directeur",
        "? le directeur",
    ),
    (
        "la DRH, Mme Simon",
        "Mme Simon | la DRH |  | Ms",
    ),
    (
        "der Chef, Herr Braun",
        "Herr Braun | der Chef |  | Mr",
    ),
    (
        "Herr Braun (Chef), seine Kollegin",
        "Herr Braun | Chef |  | Mr\n? seine Kollegin",
    ),
    (
        "dr house",
        "dr house |  |  | title",
    ),
    (
        "Claire Weber (née Schmitt), HR",
        "Claire Weber (née Schmitt) | HR",
    ),
    (
        "Dr Claire Weber PhD, Claire's manager",
        "Dr Claire Weber PhD | Claire's manager |  | title",
    ),
    (
        "Sarah (recruiter) and her boss Tom",
        "Sarah | recruiter |  | first name\nTom | her boss |  | first name",
    ),
    (
        "Sarah + Tom + HR",
        "Sarah |  |  | first name\nTom |  |  | first name\n? HR",
    ),
    (
        "sarah & tom",
        "sarah |  |  | first name\ntom |  |  | first name",
    ),
    (
        "Sarah, and Tom",
        "Sarah |  |  | first name\nTom |  |  | first name",
    ),
    (
        "Claire et Marc",
        "Claire |  |  | first name\nMarc |  |  | first name",
    ),
    (
        "Claire Weber und Marc Müller",
        "Claire Weber\nMarc Müller",
    ),
    (
        "María y Carlos",
        "María |  |  | first name\nCarlos |  |  | first name",
    ),
    (
        "Claire an de Marc",
        "Claire |  |  | first name\nMarc |  |  | first name",
    ),
    (
        "ms weber hr, mr thill cto",
        "ms weber | hr |  | Ms\nmr thill | cto |  | Mr",
    ),
    (
        "Ms Weber Mr Thill",
        "Ms Weber |  |  | Ms\nMr Thill |  |  | Mr",
    ),
    (
        "Mme Claire Weber-Muller (DRH) ; M. Paul Thill (directeur financier)",
        "Mme Claire Weber-Muller | DRH |  | Ms\nM. Paul Thill | directeur financier |  | Mr",
    ),
    (
        "Claire Weber <claire.weber@example.com>, Paul Thill <paul.thill@example.com>, Ana",
        "Claire Weber |  | claire.weber@example.com\nPaul Thill |  | paul.thill@example.com\nAna |  |  | first name",
    ),
    (
        "claire.weber@example.com; paul.thill@example.com",
        " |  | claire.weber@example.com\n |  | paul.thill@example.com",
    ),
    (
        "<claire.weber@example.com>",
        " |  | claire.weber@example.com",
    ),
    (
        "(claire@example.com)",
        " |  | claire@example.com",
    ),
    (
        "Claire Weber claire.weber@example.com Paul Thill paul.thill@example.com",
        "Claire Weber |  | claire.weber@example.com\nPaul Thill |  | paul.thill@example.com",
    ),
    (
        "claire.weber@example.com\nClaire Weber",
        "Claire Weber |  | claire.weber@example.com",
    ),
    (
        "Claire Weber\nclaire.weber@example.com\nPaul Thill\npaul.thill@example.com",
        "Claire Weber |  | claire.weber@example.com\nPaul Thill |  | paul.thill@example.com",
    ),
    (
        "Claire Weber\tHead of HR\tclaire@example.com\nPaul Thill\tCFO\tpaul@example.com",
        "Claire Weber | Head of HR | claire@example.com\nPaul Thill | CFO | paul@example.com",
    ),
    (
        "Name,Role,Email\nClaire Weber,HR,claire@example.com",
        "Claire Weber | HR | claire@example.com\n? Name,Role,Email",
    ),
    (
        "Claire Weber\nHR Manager\n\nTom Muller\nCTO",
        "Claire Weber | HR Manager\nTom Muller | CTO",
    ),
    (
        '"Claire Weber" (HR); "Tom Muller" (CTO)',
        "Claire Weber | HR\nTom Muller | CTO",
    ),
    (
        'Claire Weber - "the recruiter"',
        "Claire Weber | the recruiter",
    ),
    (
        "„Claire Weber“, Personalleiterin",
        "Claire Weber | Personalleiterin",
    ),
    (
        "« Claire Weber », recruteuse",
        "Claire Weber | recruteuse",
    ),
    (
        "Robert 'Bob' Smith",
        "Robert 'Bob' Smith",
    ),
    (
        "Claire Weber [HR]",
        "Claire Weber | HR",
    ),
    (
        "Claire Weber {HR}",
        "Claire Weber | HR",
    ),
    (
        "[x] Claire\n[ ] Tom",
        "Claire |  |  | first name\nTom |  |  | first name",
    ),
    (
        "> Claire Weber",
        "Claire Weber",
    ),
    (
        "Claire Weber / HR",
        "Claire Weber | HR",
    ),
    (
        "HR/Recruiting: Claire",
        "Claire | HR/Recruiting |  | first name",
    ),
    (
        "Claire Weber (HR/Recruiting)",
        "Claire Weber | HR/Recruiting",
    ),
    (
        "R&D lead Tom",
        "Tom | R&D lead |  | first name",
    ),
    (
        "Tom (R&D)",
        "Tom | R&D |  | first name",
    ),
    (
        "M&A director Paul Thill",
        "Paul Thill | M&A director",
    ),
    (
        "claire, from hr",
        "claire | from hr |  | first name",
    ),
    (
        'Claire ("Classic") Weber',
        'Claire | "Classic" |  | first name\nWeber |  |  | first name',
    ),
    (
        "Dr. med. Anna Schmidt",
        "Dr. med. Anna Schmidt |  |  | title",
    ),
    (
        "Dipl.-Ing. Karl Huber",
        "Dipl.-Ing. Karl Huber",
    ),
    (
        "Herr Dr.-Ing. Huber",
        "Herr Dr.-Ing. Huber |  |  | title",
    ),
    (
        "Rev. John Smith",
        "Rev. John Smith |  |  | title",
    ),
    (
        "Prof Okafor",
        "Prof Okafor |  |  | title",
    ),
    (
        "Judge Judy",
        "Judge Judy |  |  | title",
    ),
    (
        "Captain Smith, pilot",
        "Captain Smith | pilot |  | title",
    ),
    (
        "Miss Moneypenny",
        "Miss Moneypenny |  |  | Ms",
    ),
    (
        "Mlle Dubois",
        "Mlle Dubois |  |  | Ms",
    ),
    (
        "Señora García",
        "Señora García |  |  | Ms",
    ),
    (
        "Sig.ra Rossi",
        "Sig.ra Rossi |  |  | Ms",
    ),
    (
        "Mevrouw de Vries",
        "Mevrouw de Vries |  |  | Ms",
    ),
    (
        "Pani Kowalska",
        "Pani Kowalska |  |  | Ms",
    ),
    (
        "Claire Weber, mother of dragons",
        "Claire Weber | mother of dragons",
    ),
    (
        "Claire Weber; head of HR",
        "Claire Weber | head of HR",
    ),
    (
        "Claire Weber .. HR",
        "Claire Weber | HR",
    ),
    (
        "Claire Weber...",
        "Claire Weber",
    ),
    (
        "Claire.",
        "Claire |  |  | first name",
    ),
    (
        "Claire!",
        "Claire |  |  | first name",
    ),
    (
        "CLAIRE WEBER, HR",
        "CLAIRE WEBER | HR",
    ),
    (
        "claire WEBER",
        "claire WEBER",
    ),
    (
        "Siobhán Ní Bhriain, team lead",
        "Siobhán Ní Bhriain | team lead",
    ),
    (
        "Bjørn Åse Østergård",
        "Bjørn Åse Østergård",
    ),
    (
        "Łukasz Żak (CTO)",
        "Łukasz Żak | CTO",
    ),
    (
        "İbrahim Yılmaz, müdür",
        "İbrahim Yılmaz | müdür",
    ),
    (
        "O'Neil",
        "O'Neil |  |  | first name",
    ),
    (
        "d'Artagnan",
        "d'Artagnan |  |  | first name",
    ),
    (
        "MacDonald",
        "MacDonald |  |  | first name",
    ),
    (
        "Jean de La Fontaine",
        "Jean de La Fontaine",
    ),
    (
        "Leonardo da Vinci",
        "Leonardo da Vinci",
    ),
    (
        "Eva von und zu Stein",
        "Eva von und zu Stein",
    ),
    (
        "Mohammed bin Salman Al Saud, chairman",
        "Mohammed bin Salman Al Saud | chairman",
    ),
    (
        "Nguyen Van An and Tran Thi Bich",
        "Nguyen Van An\nTran Thi Bich",
    ),
    (
        "Kim Min-soo, 김민수",
        "Kim Min-soo\n? 김민수",
    ),
    (
        "李明 (CTO), 王芳 (HR)",
        "李明 | CTO\n王芳 | HR",
    ),
    (
        "佐藤さん、鈴木さん",
        "佐藤さん\n鈴木さん",
    ),
    (
        "田中太郎（部長）",
        "田中太郎 | 部長",
    ),
    (
        "Ольга и Дмитрий",
        "Ольга |  |  | first name\nДмитрий |  |  | first name",
    ),
    (
        "أحمد و فاطمة",
        "أحمد |  |  | first name\nفاطمة |  |  | first name",
    ),
    (
        "דוד כהן, מנהל",
        "דוד כהן\n? מנהל",
    ),
    (
        "Γιώργος Παπαδόπουλος, CEO",
        "Γιώργος Παπαδόπουλος | CEO",
    ),
    (
        "सुनीता शर्मा",
        "सुनीता शर्मा",
    ),
    (
        "Claire Weber 👩\u200d💼 HR",
        "Claire Weber | HR",
    ),
    (
        "Claire Weber ★ HR",
        "Claire Weber | HR",
    ),
    (
        "Tom ❤️",
        "Tom |  |  | first name",
    ),
    (
        "HR lady called Claire",
        "Claire | HR lady |  | first name",
    ),
    (
        "a woman called Ana",
        "Ana | a woman |  | first name",
    ),
    (
        "the HR lady",
        "? the HR lady",
    ),
    (
        "some guy from IT",
        "? some guy from IT",
    ),
    (
        "3 engineers, 1 manager",
        "? 3 engineers, 1 manager",
    ),
    (
        "the whole team",
        "? the whole team",
    ),
    (
        "everyone",
        "? everyone",
    ),
    (
        "n/a",
        "? n/a",
    ),
    (
        "none",
        "? none",
    ),
    (
        "?",
        "",
    ),
    (
        "unknown",
        "? unknown",
    ),
    (
        "TBC",
        "? TBC",
    ),
    (
        "don't remember",
        "? don't remember",
    ),
    (
        "Claire something",
        "Claire |  |  | first name\n? something",
    ),
    (
        "Claire (?) (HR)",
        "Claire | HR |  | first name",
    ),
    (
        "Claire W.",
        "Claire W.",
    ),
    (
        "C. Weber",
        "C. Weber",
    ),
    (
        "C.W.",
        "C.W. |  |  | first name",
    ),
    (
        "Ms W.",
        "Ms W. |  |  | Ms",
    ),
    (
        "Claire Weber, claire.weber[at]example.com",
        "Claire Weber |  | claire.weber@example.com",
    ),
    (
        "Claire Weber, claire.weber@example.com, +352 621 123 456",
        "Claire Weber |  | claire.weber@example.com\n? +352 621 123 456",
    ),
    (
        "Claire Weber (ext. 123)",
        "Claire Weber | ext. 123",
    ),
    (
        "Claire Weber, Tel. 26 00 00-1",
        "Claire Weber\n? Tel. 26 00 00-1",
    ),
    (
        "T: +352 26 00 00",
        "? T: +352 26 00 00",
    ),
    (
        "Sent from my iPhone",
        "? Sent from my iPhone",
    ),
    (
        "Best regards,\nClaire Weber\nTalent Partner | Example S.A.\nM: +352 621 00 00 00\nclaire.weber@example.com\nwww.example.com",
        "Claire Weber | Talent Partner | claire.weber@example.com\n? Best regards,\n? Example S.A.\n? M: +352 621 00 00 00\n? www.example.com",
    ),
    (
        "Mit freundlichen Grüßen\n\nKlaus Meyer\nLeiter Personal\nExample GmbH\nMusterstraße 1\n12345 Berlin",
        "Klaus Meyer | Leiter Personal\n? Mit freundlichen Grüßen\n? Example GmbH\n? Musterstraße 1\n? 12345 Berlin",
    ),
    (
        "Cordialement,\nClaire Dupont\nResponsable RH",
        "Claire Dupont | Responsable RH\n? Cordialement,",
    ),
    (
        "Claire Weber\n2nd degree connection\nHead of People at Example\nLuxembourg",
        "Claire Weber | Head of People at Example\n? 2nd degree connection\n? Luxembourg",
    ),
    (
        "Claire Weber · 2nd\nHead of People @ Example",
        "Claire Weber | Head of People @ Example\n? 2nd",
    ),
    (
        "https://www.linkedin.com/in/claire-weber/ Claire Weber",
        "Claire Weber\n? https://www.linkedin.com/in/claire-weber/",
    ),
    (
        "Claire Weber (https://www.linkedin.com/in/claire)",
        "Claire Weber\n? https://www.linkedin.com/in/claire",
    ),
    (
        "09:00 Claire Weber, HR\n10:30 Tom Muller, CTO\n12:00 Lunch",
        "Claire Weber | HR\nTom Muller | CTO\n? 09:00\n? 10:30\n? 12:00 Lunch",
    ),
    (
        "9am Claire; 10am Tom",
        "Claire |  |  | first name\nTom |  |  | first name\n? 9am\n? 10am",
    ),
    (
        "Round 1: Claire (HR)\nRound 2: Tom (CTO)",
        "Claire | HR |  | first name\nTom | CTO |  | first name\n? Round 1\n? Round 2",
    ),
    (
        "1st interview: Claire",
        "Claire |  |  | first name\n? 1st interview",
    ),
    (
        "Monday: Claire, Tuesday: Tom",
        "Claire |  |  | first name\nTom |  |  | first name\n? Monday\n? Tuesday",
    ),
    (
        "Panel: Claire, Tom & Priya",
        "Claire |  |  | first name\nTom |  |  | first name\nPriya |  |  | first name\n? Panel",
    ),
    (
        "Panel of three",
        "? Panel of three",
    ),
    (
        "With Claire Weber and Tom",
        "Claire Weber\nTom |  |  | first name\n? With",
    ),
    (
        "spoke to Claire in HR, then Tom (her boss)",
        "Claire | in HR |  | first name\nTom | her boss |  | first name",
    ),
    (
        "interviewed by Claire Weber",
        "Claire Weber",
    ),
    (
        "It was Claire",
        "Claire |  |  | first name\n? It was",
    ),
    (
        "met claire and tom",
        "claire |  |  | first name\ntom |  |  | first name",
    ),
    (
        "Hiring manager: Tom; Recruiter: Claire",
        "Tom | Hiring manager |  | first name\nClaire | Recruiter |  | first name",
    ),
    (
        "Hiring manager – Tom Muller",
        "Tom Muller | Hiring manager",
    ),
    (
        "Recruiter Claire, Manager Tom",
        "Claire | Recruiter |  | first name\nTom | Manager |  | first name",
    ),
    (
        "Head of Finance Claire Weber",
        "Claire Weber | Head of Finance",
    ),
    (
        "Director Europe",
        "? Director Europe",
    ),
    (
        "VP Sales",
        "? VP Sales",
    ),
    (
        "Claire Weber, VP Sales EMEA",
        "Claire Weber | VP Sales EMEA",
    ),
    (
        "Claire Weber, Finance, Tom Muller, Sales",
        "Claire Weber | Finance\nTom Muller | Sales",
    ),
    (
        "Claire Weber, New York",
        "Claire Weber | New York",
    ),
    (
        "Claire Weber, Group Head of Compliance & Risk",
        "Claire Weber | Group Head of Compliance & Risk",
    ),
    (
        "Claire, Compliance and Risk",
        "Claire | Compliance and Risk |  | first name",
    ),
    (
        "Claire (Compliance and Risk) and Tom",
        "Claire | Compliance and Risk |  | first name\nTom |  |  | first name",
    ),
    (
        "Mary Ann Evans, Mary Jane Smith",
        "Mary Ann Evans\nMary Jane Smith",
    ),
    (
        "Jean Paul, Anne Marie",
        "Jean Paul\nAnne Marie",
    ),
    (
        "Claire, Marc and someone else",
        "Claire |  |  | first name\nMarc |  |  | first name\n? someone else",
    ),
    (
        "Claire and co",
        "Claire |  |  | first name\n? co",
    ),
    (
        "Claire & her team",
        "Claire |  |  | first name\n? her team",
    ),
    (
        "Claire Weber et al.",
        "Claire Weber\n? al.",
    ),
    (
        "Claire + 1",
        "Claire |  |  | first name\n? 1",
    ),
    (
        "Claire (and Tom)",
        "Claire |  |  | first name\nTom |  |  | first name",
    ),
    (
        "Claire (with Tom)",
        "Claire |  |  | first name\nTom |  |  | first name",
    ),
    (
        "Frau Weber (HR) u. Herr Thill",
        "Frau Weber | HR |  | Ms\nHerr Thill |  |  | Mr",
    ),
    (
        "Frau Weber (Personal), Herr Thill (Teamleiter)",
        "Frau Weber | Personal |  | Ms\nHerr Thill | Teamleiter |  | Mr",
    ),
    (
        "Herr Müller, Abteilungsleiter, mueller@example.com",
        "Herr Müller | Abteilungsleiter | mueller@example.com | Mr",
    ),
    (
        "Mme la directrice",
        "? Mme la directrice",
    ),
    (
        "Madame Weber et Monsieur Thill (direction)",
        "Madame Weber |  |  | Ms\nMonsieur Thill | direction |  | Mr",
    ),
    (
        "M. le directeur Dupont",
        "M. Dupont | le directeur |  | Mr",
    ),
    (
        "Här Weber, Madame Thill",
        "Här Weber |  |  | Mr\nMadame Thill |  |  | Ms",
    ),
    (
        "Claire Weber, claire@例え.example",
        "Claire Weber |  | claire@例え.example",
    ),
    (
        "claire.weber@bücher.example",
        " |  | claire.weber@bücher.example",
    ),
    (
        "claire+test@example.com",
        " |  | claire+test@example.com",
    ),
    (
        "claire_weber-hr@mail.example.co.uk",
        " |  | claire_weber-hr@mail.example.co.uk",
    ),
    (
        "claire@example.com, Claire Weber",
        "Claire Weber |  | claire@example.com",
    ),
    (
        "info@example.com, Claire Weber",
        "Claire Weber |  | info@example.com",
    ),
    (
        "Claire Weber <mailto:claire@example.com>",
        "Claire Weber |  | claire@example.com",
    ),
    (
        "Claire Weber (mailto:claire@example.com?subject=Hi)",
        "Claire Weber |  | claire@example.com\n? ?subject=Hi",
    ),
    (
        "Weber, Claire (EXT) <claire.weber@example.com>; Thill, Paul <paul.thill@example.com>",
        "Claire Weber | EXT | claire.weber@example.com\nPaul Thill |  | paul.thill@example.com",
    ),
    (
        "WEBER, Claire",
        "Claire WEBER",
    ),
    (
        "Weber, C.",
        "C. Weber",
    ),
    (
        "García López, María <maria.garcia@example.com>",
        "María García López |  | maria.garcia@example.com",
    ),
    (
        "Weber, Dr. Claire <c.weber@example.com>",
        "Dr. Claire Weber |  | c.weber@example.com | title",
    ),
    (
        "Doe, John; Roe, Jane",
        "John Doe\nJane Roe",
    ),
    (
        "Sarah, Tom <tom@example.com>",
        "Sarah |  |  | first name\nTom |  | tom@example.com | first name",
    ),
    (
        "Thomas, Claire <ct@example.com>",
        "Claire Thomas |  | ct@example.com",
    ),
    (
        "Claire Weber, address as Ms",
        "Claire Weber |  |  | Ms",
    ),
    (
        "Claire Weber, address as first name",
        "Claire Weber |  |  | first name",
    ),
    (
        "Claire Weber, address as Queen",
        "Claire Weber\n? address as Queen",
    ),
    (
        "Claire Weber, HR\nClaire Weber, c@example.com",
        "Claire Weber | HR | c@example.com",
    ),
    (
        "Claire Weber, c@example.com\nClaire Weber, d@example.com",
        "Claire Weber |  | c@example.com\n? Claire Weber, d@example.com",
    ),
    (
        "Claire Weber, HR\nClaire Weber, finance",
        "Claire Weber | HR, finance",
    ),
    (
        "<script>alert(1)</script>",
        "alert | 1 |  | first name\n? <script>\n? </script>",
    ),
    (
        "=cmd|' /C calc'!A0",
        "? =cmd|' /C calc'!A0",
    ),
    (
        "Claire Weber\nBcc: evil@example.com",
        "Claire Weber\n |  | evil@example.com",
    ),
    (
        "Claire\\u2028Tom",
        "? Claire\\u2028Tom",
    ),
    (
        "Klaus Meyer Kundendienstleiter",
        "Klaus Meyer | Kundendienstleiter",
    ),
    (
        "claire weber muller thill schmit",
        "? claire weber muller thill schmit",
    ),
    (
        "Claire Weber, HR, Zyx",
        "Claire Weber | HR\n? Zyx",
    ),
    (
        "Kind regards\nPaul Thill\nhello@example.com Zyx\nManager Xyx Abc",
        "Paul Thill\n |  | hello@example.com\n? Kind regards\n? Zyx\n? Manager Xyx Abc",
    ),
    (
        "Claire Weber\tHR\tParis",
        "Claire Weber | HR, Paris",
    ),
    (
        "Claire Weber, 123@example.com",
        "Claire Weber |  | 123@example.com",
    ),
    (
        "Claire Weber; head; of HR",
        "Claire Weber | head; of HR",
    ),
    (
        "Claire Weber 123@example.com 456@example.com",
        "Claire Weber |  | 123@example.com\n |  | 456@example.com",
    ),
    (
        "Po Lee, UX",
        "Po Lee | UX",
    ),
    (
        "Tom\nles gens sympas",
        "Tom |  |  | first name\nles gens sympas",
    ),
    (
        "HR <c@example.com> recruiter Claire",
        " |  | c@example.com\nClaire | recruiter |  | first name\n? HR",
    ),
    (
        "HR, Claire, CTO, Tom",
        "Claire | HR |  | first name\nTom | CTO |  | first name",
    ),
    (
        "Chef Antoine; Mrs. Oyelaran-Schmitt (owner)",
        "Antoine | Chef |  | first name\nMrs. Oyelaran-Schmitt | owner |  | Ms",
    ),
    (
        "Mr. Dafydd Pritchard, Headteacher, head@st-example.example\nMs Achterberg, deputy head\nGovernor (name?)",
        "Mr. Dafydd Pritchard | Headteacher | head@st-example.example | Mr\nMs Achterberg | deputy head |  | Ms\n? Governor (name?)",
    ),
    (
        "Ann Lee, Wizard, ann@example.com",
        "Ann Lee | Wizard | ann@example.com",
    ),
]
