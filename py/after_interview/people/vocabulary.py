# ruff: noqa: RUF001 - names in many scripts
"""Words by which lists of people are understood: in English, French, German and some others.

What is compared as names.key_of has it is kept so: in small letters, without accents and full stops
(“алексеи”, “احمد”); a test holds that. What is compared as it was typed says so.
"""

from ..word_lists import words_in

HONORIFICS = {
    "Ms": words_in(
        """dona frau joffer madam madame mademoiselle mevr mevrouw miss mlle mme mrs ms mw
        pani senora signora sigra siora sra"""
    ),
    "Mr": words_in(
        """dhr haer har herr herrn meneer mister monsieur mr pan senhor senor sig signor sr"""
    ),
    "Mx": words_in("mx"),
}
"""By form of address, the words before a name that ask for it."""

TITLES = {
    "Professor": words_in(
        "prof junprof juniorprof professor professeur professeure professorin univprof"
    ),
    "Dr": words_in(
        """dr doctor docteur docteure doktor dott dottssa dottore dottoressa drs drmed dring
        drrernat drjur drphil dra"""
    ),
    "Sir": words_in("sir"),
    "Dame": words_in("dame"),
    "Lord": words_in("lord"),
    "Baroness": words_in("baroness"),
    "Baron": words_in("baron"),
    "Lady": words_in("lady"),
    "Maître": words_in("maitre"),
    "Reverend": words_in("rev reverend revd"),
    "Rabbi": words_in("rabbi"),
    "Judge": words_in("judge justice"),
    "Captain": words_in("capt captain"),
    "Colonel": words_in("col colonel"),
    "Lieutenant": words_in("lt lieutenant"),
}
"""By their English form, the titles before a name."""

PLURALS = {
    "mm": "M.",
    "messrs": "Mr",
    "mmes": "Mme",
    "herren": "Herr",
    "frauen": "Frau",
    "drs": "Dr",
}
"""Of honorifics before two names, the one that stands before each."""

SILENT_TITLES = words_in(
    """agr biol c dent dipl dipl-ing dipl-kffr dipl-kfm diplkffr diplkfm dipling em emer emerita
    emeritus h habil hc hon ing iur jur mag math med mont mult nat oec pharm phil pol psych publ rer
    sc scient soc techn theol troph vet"""
)
"""What may stand among titles and is said in no English greeting."""

SILENT_BEFORE = frozenset(
    {
        "RA",
        "RAin",
        "StB",
        "StBin",
        "Arch.",
        "Avv.",
        "Big",
        "big",
        "Little",
        "little",
        "Wee",
        "wee",
        "Geom.",
        "Mag.",
        "avv.",
        "ing.",
        "Ing.",
        "Assoc.",
        "Asst.",
        "Adj.",
        "Engr.",
        "Cllr.",
        "Cllr",
        "Dipl.-Ing.",
        "Dipl.-Kfm.",
        "Dipl.-Kffr.",
    }
)
"""Of those, what stands before a name alone."""

EXACT_HONORIFICS = {"M.": "Mr", "Hr.": "Mr", "Fr.": "Ms"}
EXACT_TITLES = {
    "Father": "Father",
    "PD": "Dr",
    "Pr": "Professor",
    "Pr.": "Professor",
    "Me": "Maître",
    "Mᵉ": "Maître",
}
"""Short ones that are words of their own in small letters, or without the stop."""

WITH_FIRST_NAME = frozenset({"Sir", "Dame", "Sister"})
"""Titles that stand before the first name: Sir Malcolm, never Sir Reeve."""

ORDERS = words_in("osb osf op ofm ocd ocist sj rsm ssnd ihm csj svd")
"""Behind a name, the order of a nun or a monk in short."""

SISTERS = words_in(
    """agatha agnes aloysius angela ann anna anne annunciata assumpta barbara benedicta bernadette
    brigid caritas carmel catherine cecilia clara clare columba concepta consolata elizabeth
    esther eileen frances genevieve geraldine gertrud gertrude helen immaculata imelda ita
    jacinta jane josephine joan judith julia kathleen lucia lucy madeleine magdalene margaret
    maria marie mary maureen mechthild mercy miriam monica nora patricia paula perpetua
    philomena phyllis regina rita rosaleen rosalie rosario rose ruth sarah scholastica stella
    susan teresa therese theresa ursula veronica victoria winifred"""
)
"""Before these, “Sr.” is short for Sister, and not for Señor."""

HAN_HONORIFICS = {"先生": "Mr", "女士": "Ms", "小姐": "Ms", "太太": "Ms"}

GENERATIONS = words_in("jr sr ii iii iv")
DEGREES = words_in(
    """aca acca acma ba beng bsc cbe cfa cima cipd cissp cpa dds dphil dvm edd emba esq fca
    fcca fcipd frcp frcs jd kbe kc llb llm ma mba mbe mcipd md meng mpa mph mrcp msc obe pe
    phd phr pmp psyd qc rn shrm shrm-cp shrm-scp sphr"""
)

PARTICLES = words_in(
    """'t abu af al av ben bin bint binte binti d' da dal das de degli dei del della dello den der
    des di do dos du el ibn la le les mac mc ould saint san santa st te ten ter van vd vom von
    zu zum zur"""
)
"""Words inside a name with which the surname begins."""

EXACT_PARTICLES = frozenset({"Mhic", "Nic", "Ní", "Uí", "Ó"})
"""Irish ones, as they are typed: without their accents they are other words."""

SMALL_IN_NAMES = PARTICLES | frozenset({"y", "e", "und", "i"})
"""Words in small letters that stand inside a name."""

PRONOUNS = {"she": "Ms", "elle": "Ms", "her": "Ms", "he": "Mr", "il": "Mr", "him": "Mr",
            "they": "Mx", "iel": "Mx", "ze": "Mx", "them": "Mx"}  # fmt: skip

BIRTH_NAMES = words_in("nee geb geborene")

ACRONYMS = words_in(
    """ai avp bdm bdr cdo ceo cfo chro cio ciso cmo coo cpo cro csm cso cto daf dg dpo drh dsi dsl
    ea ehs evp fd gm hca hlta hm hr hrbp hrd hse ict it kam md ned pa pdg pdl pm pmo po pr qa r&d rh
    rrh sdr senco sendco svp swe ta tpm ui ux vp wbl"""
)
"""Short words of what people do: in capitals, or in a line that has none."""

PREPOSITIONS = words_in(
    "from via at in on of for who is was our chez de du des bei vom aus im fur uber"
)
"""Words with which something about a person begins, after the name."""

ROLES = words_in(
    """abteilung abteilungsleiter azubi azubis buro chefarzt chefarztin lehrling lehrlinge
    accountant accounting accounts acquisition adjoint adjointe admin administration
    administrative administrator adviser advisor advisory agent agile analyst analytics
    angestellte angestellter applications architect assessment assessor assessors asset assets
    assistant assistante associate associe associee attorney audit auditor ausbilder ausbilderin
    automation avocat avocate back-end backend band barista benefits berater beraterin bereich
    beroder betriebsrat board bookkeeper boss brand buchhalter buchhalterin buchhaltung bursar
    business buyer cadre cardiology care caretaker chair chairman chairperson chairwoman charge
    chargee chef chef-adjoint cheffe chefin chefin-adjointe chief claims clinical cloud
    co-founder cofounder collaborateur collaboratrice colleague commerce commercial commerciale
    communications compensation compliance comptabilite comptable concierge conseiller
    conseillere consultant consultante consulting content controller controlling coordinateur
    coordinator coordinatrice coordonnateur coordonnatrice councillor counsel credit culture
    curator customer data database dealer delivery dentist department deputy design designer dev
    developer developers development developpeur developpeuse devops dir directeur direction
    director directora directors directrice direkter direktor direktorin diretor diretora
    direttore direttrice dispatcher diversity division dyrektor ecole editor educateur education
    educatrice einkauf einkaufer embauche employe employee employees engenheira engenheiro
    engineer engineering engineers entwickler entwicklerin entwicklung environment executive
    experience expert fachkraft facilities field-manager filialleiter finance financial finanzen
    fondateur fondatrice foreman formateur formatrice forschung founder freelancer front-end
    frontend full-stack fullstack fund funds gerant gerante gerente geschaftsfuhrer
    geschaftsfuhrerin geschaftsleitung gestion gestionnaire gestor gestora governance governor
    grad grade graduate group growth gruppenleiter headmaster headmistress headteacher health
    hiring hoofd housekeeping hrbp human humanos inclusion infirmier infirmiere infrastructure
    ingeniera ingeniero ingenieur ingenieure ingenieurin inhaber inhaberin innovation insights
    inspector instructor insurance intern interviewer interviewers investment investments
    janitor jefa jefe journalist junior juriste kierownik kitchen kollege kollegin kuchenchef
    kuchenchefin lab laboratory landlord law lawyer lead leader leadership learning lecturer
    legal lehrer lehrerin leiter leiterin leitung lending librarian logistics maintenance
    management manager mgr mngr manageress managers managing manufacturing marketing matron
    mechanic medecin medewerker media medical member mentor midwife mitarbeiter mitarbeiterin
    network night-manager nursing oberarzt oberarztin officer operations operator ops optician
    organisateur organisatrice organiser organizer owner paie panel panellist partner partners
    partnerships patients patron patronne payroll pensions people people-partner personal
    personalabteilung personalchef personaler personalerin personalleiter personalleiterin
    personalreferent personalreferentin personnel pflege pflegedienst pflegedienstleitung
    pharmacist physician physiotherapist planner planning platform policy president presidente
    principal procurement producer product production produktion professional programme
    programmer project projects projektleiter projektleiterin prokurist prokuristin property
    proviseur psychologist purchasing qualite quality reception receptionist recherche rec recht
    recruiter recruiters recruiting recruitment recrutement recruteur recruteuse recursos
    redacteur redactrice referent referentin regional rekruter rekruterka relations rep
    representative research researcher resident resources responsabile responsable responsible
    ressources retail rewards risk sachbearbeiter sachbearbeiterin safety sales salesman
    salesperson saleswoman sante scheduler science scientist scrum secretaire secretary security
    sekretarin senior service services shift shift-lead site-manager software solicitor
    sous-chef specialist sre staff stagiaire stellvertreter stellvertreterin strategist strategy
    success superieur superieure supervisor supply support surgeon systems talent tax teacher
    team-lead teamlead teamleader teamleiter teamleiterin teamleitung tech technical technician
    technicien technicienne technik technology tester therapist trading trainee trainer training
    translator treasurer treasury tresorier tresoriere trustee tutor underwriter vendeur
    vendeuse ventas ventes vertrieb vertriebsleiter verwaltung vet vorgesetzte vorgesetzter
    vorstand warden warehouse wealth werkstatt wife husband cousin daughter brother mother
    father nephew niece tochter sohn bruder mutter vater neffe nichte fille frere soeur mere
    filha filho irmao irma figlia figlio fratello sorella moglie marito epouse esposa marido
    amministratore bedrijfsleider capo chefe cocinera cocinero coordinador coordinadora cuoca
    cuoco dueno duena dyrektorka eigenaar eigenaresse encargada encargado encarregada
    encarregado enfermera enfermero ingegnere kierowniczka koordinator koordinatorin
    koordinatorka ksiegowa gaffer geselle gesellin leidinggevende patroa practitioner
    practitioners patrao propietaria propietario proprietaria proprietario responsavel
    secretaria secretario sef sefa segretaria szef szefowa teamleider titolare wlasciciel
    wlascicielka бухгалтер директор инженер менеджер начальник рекрутер руководитель специалист
    البشرية الموارد رييس رييسة مدير مديرة مسوول مسوولة مهندس مهندسة"""
)
"""Words of what people do, and of where they do it."""

WORK_WORDS = words_in(
    """account area branch community depot duty estates event events fleet floor key night office
    plant practice shop site stock store territory transport travel ward yard"""
)
"""Words before one of these, behind a first name and a surname: “Dave Shaw Transport Manager”."""

ROLE_ENDINGS = tuple(
    words_in(
        """abteilung anwalt arzt arztin assistent assistentin beauftragte beauftragter berater
        beraterin
        direktor direktorin entwickler entwicklerin fuhrer fuhrerin ingenieur ingenieurin
        leiter leiterin leitung manager managerin meister meisterin mitglied pfleger pflegerin
        referent referentin sekretar sekretarin spezialist spezialistin sprecher sprecherin
        techniker technikerin gutachter gutachterin vertreter vertreterin verantwortliche
        verantwortlicher vorsitzende vorsitzender"""
    )
)
"""With which long words of what people do end, in German."""

HAN_SURNAMES = frozenset(
    "李王张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭"
    "曾肖蕭田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范金石廖贾賈夏韦韋方白"
    "邹鄒孟熊秦邱江尹薛段雷侯史陶黎贺賀顾顧毛郝龚邵万萬钱錢严嚴武戴莫孔汤湯"
    "김이박최정강조윤장임한오서신권황안송류홍전고문손배백허남"
) | words_in(
    """田中 佐藤 鈴木 高橋 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村
    斎藤 清水"""
)
"""Surnames with which people are called by what they do: 李经理, 김과장, 田中部長."""

HAN_BEHIND = ("様", "さん", "氏", "先生", "女士", "小姐")
"""What stands behind the name of somebody one is polite to."""

HAN_NOBODY = ("男性", "女性", "男生", "女生", "男士", "名前", "不明", "忘", "不知", "没记")
"""In what only describes somebody, or says that a name was not caught."""

HAN_ROLES = tuple(
    words_in(
        """主任 主管 人事 人力資源 人力资源 先輩 工程师 工程師 总监 总裁 担当 招聘 採用 社長
        總監 经理 老师 老板 董事 課長 課长 財務 财务 部長 部长 과장 대표 부장 사원 이사 인사
        차장 팀장"""
    )
)

DEEDS = words_in(
    """asked brought came chaired did explained gave greeted heisst joined kept laughed led left
    let looked made met mentioned offered ran said sat seemed showed smiled started talked told
    took walked welcomed went wrote"""
)
"""What somebody did at an interview: behind a name, it is no job."""

ADVERBS = words_in("also always first just mainly mostly only really then")
"""What may stand before a deed."""

TRADES = words_in(
    """baker bishop brewer butcher butler carpenter carter cashier chaplain cleaner clerk
    coach cook cooper dean doctor driver farmer gardener guard head judge lead marshal mason
    miller minister nurse page painter pastor pilot porter priest rector registrar
    sexton shepherd sister steward tailor taylor turner usher waiter waitress ward weaver"""
)
"""Words of what people do that are names of people too: read as roles where no name can stand."""

OF_WORK = ROLES | TRADES
"""Words of what people do, whether they may be a name or not."""

OF_ALL = words_in("both beide les-deux tous all alle")
"""Words with which a bracket begins that is about everybody before it: “Anna, Bob (both HR)”."""

WORDS_TOO = words_in(
    """amber an april art august bill chase crystal dale dawn dean destiny dev dot drew earl ebony
    els eve faith frank gene glen grace grant guy hope iris ivy jack jean jo joke jos joy june
    kit lily may max mark miles mo norm olive pat pearl penny ray rich rob robin rose ruby sandy
    sky sue victor will"""
)
"""First names that are words of a note in small letters."""

NAMES_TOO = frozenset({"Dev"})
"""Words of what people do that are first names as often, where they stand alone."""

COMPANIES = words_in(
    """ag agency airlines association bank banque bv clinic clinique co commune company corp
    corporation council foundation gemeinde gmbh holding holdings hospital hotels inc industries
    institute kg
    klinik limited llc llp ltd ministere ministry nv ohg plc sa sarl sas sasu school se spa
    srl stiftung universitat universite university verein"""
)
"""Words by which the name of an organisation is known."""

PLACES = words_in(
    """africa america amsterdam apac asia austria barcelona belfast belgique belgium benelux
    berlin birmingham bordeaux bristol brussel brussels bruxelles bucharest budapest
    cape-town cardiff cologne copenhagen dach deutschland differdange dublin edinburgh emea
    england esch eu europe france frankfurt geneva geneve germany glasgow hamburg helsinki
    hong-kong ireland italy koln latin-america leeds letzebuerg lille lisboa lisbon london
    los-angeles luxembourg luxemburg lyon madrid manchester marseille metz middle-east milan
    milano munchen munich nancy nantes netherlands new-york new-zealand north-america online
    onsite oslo paris porto portugal prague remote roma rome rotterdam san-francisco
    saudi-arabia scotland south-africa south-america spain stockholm strasbourg switzerland
    toulouse trier uk united-kingdom united-states us usa vienna wales warsaw wien zurich"""
)

DETERMINERS = words_in(
    """a an das dem den der die ein eine einem einer el her his ihre ihren il its l la las le les
    leur lo los ma mein meine mon my notre our sa seine seinen seiner son the their um uma un
    una une uno unser unsere your"""
)
NOBODY = words_in(
    """du otra otro outra outro altra altro andere anderer al all andere android another anyone ask
    aucun autre autres both boy cant cie co dame deux didnt dont drei dunno everybody everyone
    fam familie famille family few five forgot four galaxy gentleman gentlemen girl guy guys he
    i idk inconnu inconnue ipad iphone it itself je jemand keine ladies lady man many me mehrere
    moi myself na niemand nil no nobody none not nothing other others personne persons plusieurs
    quatre quelqu quelqu'un rien same several she some somebody someone something sp spelling
    tbc tbd they this three trois two unbekannt unknown unsure vacant vier we weitere who woman
    you zwei"""
)
"""Words with which a description begins that names nobody."""

MAILBOXES = words_in(
    """desk team room office careers jobs recruiting recruitment talent hiring hr department
    calendar scheduling interviews reception admin secretariat sekretariat secretaria segreteria
    accueil empfang kontakt bewerbung info"""
)
"""Words of a mailbox that several people read: “HR Desk”."""

SORTS_OF_PEOPLE = words_in(
    """bloke boy chap fella gentleman girl guy lad lady lass lassie man osoba people person persona
    personne persoon pessoa woman"""
)
"""With which a description ends that names nobody: “lay person”."""

PETS = words_in(
    """cachorro cadela cane cao cat chatte chien chienne dog gatto gato gatta hond hund katze kaz
    kot kotka mupp parrot perro pies puppy rabbit suka"""
)
"""Animals, of which the name follows: “her dog Biscuit”."""

STANDING_AT = words_in("a al alla am at beim bij con du en in mit op with")
"""Behind a sort of person, words that say where: “la signora alla cassa”."""

NOBODY_PHRASES = (
    "find out", "see email", "see e-mail", "see my", "see the", "see notes", "see invit",
    "pas note", "nicht notiert", "nicht mehr", "look up",
    "didn't", "didnt", "did not", "don't", "dont know", "do not know", "can't", "cant remember",
    "cannot remember", "not sure", "no idea", "forgot", "forget", "name unknown", "no name",
    "don t", "pas le nom", "pas retenu", "sais pas", "oublie", "keine ahnung", "weiss nicht",
    "vergessen", "nie pamiet", "non ricordo", "nao me lembro", "nao lembro", "no me acuerdo",
    "no recuerdo", "weet niet", "je ne sais", "connais pas", "weess net",
    "name?", "surname?", "whose name", "the other one", "another one",
)  # fmt: skip
"""What is written when a name was not caught, folded."""

ABOUT_SOMEBODY = frozenset({"who", "she", "he", "they", "qui", "elle", "il"})
"""Words that go on about whoever was named before them: “Anna, who leads the team”."""

SHORTENED = words_in(
    "stellv admin assoc deputy exec intern manag personal princ recruit secret univ"
)
"""What a full stop shortens, beside words of up to four letters."""

JOINERS = ("poi", "depois", "luego", "daarna", "duerno", "potem", "ensuite", "danach",
           "and", "plus", "also", "then", "with", "et", "ainsi que", "puis", "avec", "und",
           "sowie", "mit", "dann", "as well as", "и", "و", "και", "met", "og", "och", "та",
           "oraz", "și", "és", "ve", "और")  # fmt: skip
WITH = words_in("w w/ with by mit mam mat avec com con met z")
"""Words behind which whoever one spoke with is named, and with which no job ends."""

THEN = frozenset({"poi", "depois", "luego", "daarna", "duerno", "potem", "ensuite", "danach",
                  "then", "puis", "dann"})  # fmt: skip
"""Of these, what goes on with somebody else."""

SMALL_WORDS = words_in(
    """z od fra fran i u na w we dos das da do di del della dal dalla dei al alla aus von vom vun
    vum bei beim im op van uit en des du au aux sur ao no op bij ved hos pa"""
)
"""Words with which elsewhere something about a person begins, after the name."""

SHORT_JOINERS = frozenset({"n", "y", "e", "en", "an", "i", "a"})
"""Words for “and” that are other words elsewhere: they join two people when a known first name, or
a title, follows."""

SKIPPED_LABELS = words_in(
    """titulo cargo puesto correo nombre nome apellidos apellido cognome sobrenome ruolo qualifica
    beruf stelle naam functie a an bcc cc courriel de e e-mail email first-name fonction from
    full-name funktion job job-title last-name mail mailto nachname name names nom position
    poste prenom role rolle surname title to von vorname"""
)
"""Labels that only say what stands behind them."""

LISTING_LABELS = words_in(
    """anwesend anwesende asistentes presenti presents teilnehmende teilnehmer
    attendee attendees guests invited invitee invitees optional optional-attendees required
    required-attendees their-names chaired chaired-by hosted hosted-by interviewed interviewees
    interviewers jury met panel panellists participants people present saw speakers spoke team
    with"""
)
"""Labels that say that people follow."""

CLOSINGS = (
    "kind regards", "best regards", "warm regards", "regards", "best wishes", "best,", "thanks",
    "thank you", "many thanks", "cheers", "sincerely", "yours", "cordialement", "bien cordialement",
    "bien a vous", "mit freundlichen", "freundliche gru", "viele gru", "beste gru", "mfg", "lg",
    "sent from", "hi!", "hey", "envoye de", "gesendet von", "dear ", "hi ", "hello", "bonjour",
    "hallo",
    "sent:", "subject:", "date:", "betreff:", "objet", "gesendet:", "envoye :", "envoye:",
    "when:", "where:", "time:", "this e-mail", "this email",
    "this message", "confidential", "med venlig", "med vanlig", "vennlig", "met vriendelijke",
    "un saludo", "saludos", "atentamente", "cordiali saluti", "distinti saluti", "cumprimentos",
    "com os melhores", "z powazaniem", "pozdrawiam", "s pozdravem", "с уважением", "з повагою",
)  # fmt: skip
"""How lines begin that belong to a letter and name nobody, folded."""

CLOSINGS_BEHIND = (
    " regards", " wishes", " grusse", " grussen", " gruss",
    " salutations", " cordialement", " saluti", " saludos", " cumprimentos", " hilsen",
    " groeten", " groet", " pozdrowieniami", " pozdravem",
)  # fmt: skip
"""How lines end with which a letter closes, folded."""

NOTICES = (
    "1st degree", "2nd degree", "3rd degree", "3rd+ degree", "in this meeting", "in this call",
    "in the meeting", "in der besprechung", "dans cette reunion", "also invited", "others invited",
    "an besprechung", "an der besprechung", "audio only", "besprechungs-id", "click here",
    "code secret", "dial in", "dial-in", "find a local", "find your local", "for organi",
    "google meet", "id da reuniao", "id de reunion", "id de la reunion", "invitation:", "join ",
    "join:", "joining info", "kennung", "kenncode", "location:", "lieu :", "meeting id",
    "meeting options", "microsoft teams", "more phone numbers", "need help", "no response",
    "one tap", "ort:", "or call in", "or dial", "passcode", "participer a", "phone conference",
    "pin:", "quand :", "rejoindre ", "reset dial", "reset pin", "teilnehmen", "tlf", "topic:",
    "raum:", "room:", "salle :", "salle:", "where:", "wo:",
    "unirse ", "video call", "view ", "wann:", "webex", "you have been invited", "zoom meeting",
)  # fmt: skip
"""How lines begin that calendars and meeting programs write around the people, folded."""

BUTTONS = frozenset(
    {
        "1st", "2nd", "3rd", "3rd+", "about", "accepted", "accepte", "activity",
        "angenommen", "connect", "contact info", "declined", "decline", "follow", "highlights",
        "maybe", "message", "more", "pending",
        "refuse", "tentative", "zugesagt", "abgelehnt", "mit vorbehalt", "yes",
    }
)  # fmt: skip
"""What stands alone on a line beside people, where a page was copied, folded."""

ANSWERED = words_in(
    """abgelehnt accepted accepte accepterad angenommen awaiting declined pending refuse tentative
    vorbehalt zugesagt"""
)
"""What an invitation says beside a name of whether that one comes."""

BUTTONS_BEHIND = (
    "· contact info", "• contact info", "| contact info", "metropolitan area", "bay area",
)  # fmt: skip
"""What stands at the end of a line that says where somebody lives, where a profile was copied."""

DEPARTMENTS = words_in("abteilung department departments dept depts division section team unit")
"""With which the name of a part of an organisation ends: it may stand beside people as one more."""

NO_NAMES = words_in(
    """am asked avenue betreff bot entretien colloquio entrevista gesprach begrussung besichtigung
    boulevard box break building coffee connect connection dad daddy december degree dienstag
    dinner donnerstag fax february first floor follow freitag friday gate gehabt geschwat
    gesehen gesprochen getroffen interview january jeudi july fireflies fri kids level linkedin
    lovely lunch lundi march mardi meeting mercredi message mittagessen mittwoch mobile mom
    monday macbook notetaker otter recorder thu thur thurs tue tues wed weds montag mum mummy
    name names november october office old pause phone platz pm presentation probearbeiten
    profile quite really road room round rm route rue rundgang said saturday seemed september
    stage strasse street suite sunday super teams tel thursday told tour tuesday uhr vendredi
    very wednesday young zoom"""
)
"""Words that no name has."""

BEGIN_JOBS = words_in("building coffee floor gate level office phone road room route street tour")
"""Of these, what a job may begin with: “Office Manager”."""

SURNAMES_TOO = words_in(
    """box break building floor gate lane march old platz road room round rue stage strasse
    street tour young"""
)
"""Of these, what is a surname behind a first name: “Tom Street”, “Jean-Baptiste de La Tour”."""
