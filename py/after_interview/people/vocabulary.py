"""Words by which lists of people are understood: in English, French, German and some others.

All are kept folded: small letters, without accents and full stops.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HONORIFICS = {
    "Ms": _words(
        """dona frau joffer madam madame mademoiselle mevr mevrouw miss mlle mme mrs ms mw
        pani senora signora sigra siora sra"""
    ),
    "Mr": _words(
        """dhr haer har herr herrn meneer mister monsieur mr pan senhor senor sig signor sr"""
    ),
    "Mx": _words("mx"),
}
"""By form of address, the words before a name that ask for it."""

TITLES = {
    "Professor": _words("prof professor professeur professeure professorin univprof"),
    "Dr": _words("dr doctor docteur docteure doktor drs drmed dring drrernat drjur drphil dra"),
    "Sir": _words("sir"),
    "Dame": _words("dame"),
    "Lord": _words("lord"),
    "Lady": _words("lady"),
    "Maître": _words("maitre"),
    "Reverend": _words("rev reverend revd"),
    "Rabbi": _words("rabbi"),
    "Judge": _words("judge justice"),
    "Captain": _words("capt captain"),
    "Colonel": _words("col colonel"),
}
"""By their English form, the titles before a name."""

SILENT_TITLES = _words("ing dipl dipling mag med jur phil rer nat hc hon")
"""What may stand among titles and is said in no English greeting."""

EXACT_HONORIFICS = {"M.": "Mr", "Hr.": "Mr", "Fr.": "Ms"}
EXACT_TITLES = {"Pr": "Professor", "Pr.": "Professor", "Me": "Maître", "Mᵉ": "Maître"}
"""Short ones that are words of their own in small letters, or without the stop."""

WITH_FIRST_NAME = frozenset({"Sir", "Dame"})
"""Titles that stand before the first name: Sir Malcolm, never Sir Reeve."""

HAN_HONORIFICS = {"先生": "Mr", "女士": "Ms", "小姐": "Ms", "太太": "Ms"}

GENERATIONS = _words("jr sr ii iii iv")
DEGREES = _words(
    """aca acca acma ba beng bsc cbe cfa cima cipd cissp cpa dds dphil dvm edd emba esq fca
    fcca fcipd frcp frcs jd kbe kc llb llm ma mba mbe mcipd md meng mpa mph mrcp msc obe pe
    phd phr pmp psyd qc rn shrm shrm-cp shrm-scp sphr"""
)

PARTICLES = _words(
    """'t abu af al av ben bin bint d' da dal das de degli dei del della dello den der des
    di do dos du el ibn la le les mac mc ould saint san santa st te ten ter van vom von zu
    zum zur"""
)
"""Words inside a name with which the surname begins."""

SMALL_IN_NAMES = PARTICLES | frozenset({"y", "e", "und", "i"})
"""Words in small letters that stand inside a name."""

PRONOUNS = {"she": "Ms", "elle": "Ms", "her": "Ms", "he": "Mr", "il": "Mr", "him": "Mr",
            "they": "Mx", "iel": "Mx", "ze": "Mx", "them": "Mx"}  # fmt: skip

BIRTH_NAMES = _words("nee geb geborene")

ACRONYMS = _words(
    """cdo ceo cfo chro cio ciso cmo coo cpo cro cso cto daf dg dpo drh dsi ea evp gm hm hr
    hrbp ict it md ops pa pdg pm po pr qa r&d rh svp ta ui ux vp"""
)
"""Short words of what people do: in capitals, or in a line that has none."""

PREPOSITIONS = _words("from at in of for who is was our chez de du des bei vom aus im fur uber")
"""Words with which something about a person begins, after the name."""

ROLES = _words(
    """abteilung abteilungsleiter accountant accounting accounts acquisition adjoint
    adjointe admin administration administrative administrator adviser advisor advisory
    agent agile analyst analytics angestellte angestellter applications architect assessor
    assessors asset assets assistant assistante associate associe associee attorney audit
    auditor ausbilder ausbilderin automation avocat avocate back-end backend barista
    benefits berater beraterin bereich beroder betriebsrat board bookkeeper boss brand
    buchhalter buchhalterin buchhaltung bursar business buyer cadre cardiology care
    caretaker chair chairman chairperson chairwoman charge chargee chef chef-adjoint cheffe
    chefin chefin-adjointe chief claims clinical cloud co-founder cofounder collaborateur
    collaboratrice colleague commerce commercial commerciale communications compensation
    compliance comptabilite comptable concierge conseiller conseillere consultant
    consultante consulting content controller controlling coordinateur coordinator
    coordinatrice coordonnateur coordonnatrice councillor counsel credit culture curator
    customer data database dealer delivery dentist department deputy design designer dev
    developer developers development developpeur developpeuse devops directeur direction
    director directora directors directrice direkter direktor direktorin diretor diretora
    direttore direttrice dispatcher diversity division dyrektor ecole editor educateur
    education educatrice einkauf einkaufer embauche employe employee employees engenheira
    engenheiro engineer engineering engineers entwickler entwicklerin entwicklung
    environment executive experience expert fachkraft facilities field-manager filialleiter
    finance financial finanzen fondateur fondatrice foreman formateur formatrice forschung
    founder freelancer front-end frontend full-stack fullstack fund funds gerant gerante
    gerente geschaftsfuhrer geschaftsfuhrerin geschaftsleitung gestion gestionnaire gestor
    gestora governance governor grad graduate group growth gruppenleiter headmaster
    headmistress headteacher health hiring hoofd housekeeping hrbp human humanos inclusion
    infirmier infirmiere infrastructure ingeniera ingeniero ingenieur ingenieure ingenieurin
    inhaber inhaberin innovation insights inspector instructor insurance intern interviewer
    interviewers investment investments janitor jefa jefe journalist junior juriste
    kierownik kitchen kollege kollegin kuchenchef kuchenchefin lab laboratory landlord law
    lawyer lead leader leadership learning lecturer legal lehrer lehrerin leiter leiterin
    leitung lending librarian logistics maintenance management manager manageress managers
    managing manufacturing marketing matron mechanic medecin medewerker media medical member
    mentor midwife mitarbeiter mitarbeiterin network night-manager nursing oberarzt
    oberarztin officer operations operator optician owner paie panel panellist partner
    partners partnerships patients patron patronne payroll pensions people-partner personal
    personalabteilung personalchef personaler personalerin personalleiter personalleiterin
    personalreferent personalreferentin personnel pflege pflegedienst pflegedienstleitung
    pharmacist physician physiotherapist planner planning platform policy president
    presidente principal procurement producer product production produktion professional
    programme programmer project projects projektleiter projektleiterin prokurist
    prokuristin property proviseur psychologist purchasing qualite quality reception
    receptionist recherche recht recruiter recruiters recruiting recruitment recrutement
    recruteur recruteuse recursos redacteur redactrice referent referentin regional rekruter
    rekruterka relations rep representative research researcher resident resources
    responsabile responsable responsible ressources retail rewards risk sachbearbeiter
    sachbearbeiterin safety sales salesman salesperson saleswoman sante scheduler science
    scientist scrum secretaire secretary security sekretarin senior service services shift
    shift-lead site-manager software solicitor sous-chef specialist sre staff stagiaire
    stellvertreter stellvertreterin strategist strategy success superieur superieure
    supervisor supply support surgeon systems talent tax teacher team-lead teamlead
    teamleader teamleiter teamleiterin teamleitung tech technical technician technicien
    technicienne technik technology tester therapist trading trainee trainer training
    translator treasurer treasury tresorier tresoriere trustee tutor underwriter vendeur
    vendeuse ventas ventes vertrieb vertriebsleiter verwaltung vet vorgesetzte vorgesetzter
    vorstand warden warehouse wealth werkstatt бухгалтер директор инженер менеджер начальник
    рекрутер руководитель специалист البشرية الموارد رئيس رئيسة مدير مديرة مسؤول مسؤولة
    مهندس مهندسة"""
)
"""Words of what people do, and of where they do it."""

ROLE_ENDINGS = tuple(
    _words(
        """abteilung assistent assistentin beauftragte beauftragter berater beraterin
        direktor direktorin entwickler entwicklerin fuhrer fuhrerin ingenieur ingenieurin
        leiter leiterin leitung manager managerin referent referentin sekretar sekretarin
        spezialist spezialistin techniker technikerin verantwortliche verantwortlicher"""
    )
)
"""With which long words of what people do end, in German."""

HAN_ROLES = tuple(
    _words(
        """主任 主管 人事 人力資源 人力资源 先輩 工程师 工程師 总监 总裁 担当 招聘 採用 社長
        總監 经理 老师 老板 董事 課長 課长 財務 财务 部長 部长 과장 대표 부장 사원 이사 인사
        차장 팀장"""
    )
)

TRADES = _words(
    """baker bishop brewer butcher butler carpenter carter cashier chaplain cleaner clerk
    coach cook cooper dean doctor driver farmer gardener guard head judge lead marshal mason
    miller minister nurse page painter pastor pilot porter priest rector registrar sexton
    shepherd sister steward tailor taylor turner usher waiter waitress ward weaver"""
)
"""Words of what people do that are names of people too: read as roles where no name can stand."""

COMPANIES = _words(
    """ag agency association bank banque bv clinic clinique co commune company corp
    corporation council foundation gemeinde gmbh holding holdings hospital inc institute kg
    klinik limited llc llp ltd ministere ministry nv ohg plc sa sarl sas sasu school se spa
    srl stiftung universitat universite university verein"""
)
"""Words by which the name of an organisation is known."""

PLACES = _words(
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

DETERMINERS = _words(
    """a an das der die ein eine her his ihre ihren its l la le les leur ma mein meine mon
    my notre our seine seinen the their un une unser unsere your"""
)
NOBODY = _words(
    """al all andere another anyone aucun autre autres both boy cant cie co dame deux didnt
    dont drei dunno everybody everyone few five forgot four gentleman gentlemen girl guy
    guys he i idk inconnu inconnue it je jemand keine ladies lady man many mehrere na
    niemand nil no nobody none not nothing other others personne persons plusieurs quatre
    quelqu quelqu'un quelqu’un rien several she some somebody someone tbc tbd they three
    trois two unbekannt unknown unsure vier we weiss weitere who woman you zwei"""
)
"""Words with which a description begins that names nobody."""

NOBODY_PHRASES = (
    "didn't", "didnt", "did not", "don't", "dont know", "do not know", "can't", "cant remember",
    "cannot remember", "not sure", "no idea", "forgot", "forget", "name unknown", "no name",
    "don t", "pas le nom", "pas retenu", "sais pas", "oublie", "keine ahnung", "weiss nicht",
    "vergessen", "name?", "surname?", "whose name",
)  # fmt: skip
"""What is written when a name was not caught, folded."""

JOINERS = ("and", "plus", "also", "then", "with", "et", "ainsi que", "puis", "avec", "und",
           "sowie", "mit", "dann", "as well as", "и", "و", "και", "met", "og", "och")  # fmt: skip
SHORT_JOINERS = frozenset({"y", "e", "en", "an", "i", "a"})
"""Words for “and” that are other words elsewhere: they join two people when a known first name, or
a title, follows."""

SKIPPED_LABELS = _words(
    """an bcc cc courriel de e-mail email first-name fonction from full-name funktion job
    job-title last-name mail mailto nachname name names nom position poste prenom role rolle
    surname title to von vorname"""
)
"""Labels that only say what stands behind them."""

LISTING_LABELS = _words(
    """attendees interviewed interviewees interviewers jury met panel panellists
    participants people present saw speakers spoke team with"""
)
"""Labels that say that people follow."""

CLOSINGS = (
    "kind regards", "best regards", "warm regards", "regards", "best wishes", "best,", "thanks",
    "thank you", "many thanks", "cheers", "sincerely", "yours", "cordialement", "bien cordialement",
    "bien a vous", "mit freundlichen", "freundliche gru", "viele gru", "beste gru", "mfg", "lg",
    "sent from", "envoye de", "gesendet von", "dear ", "hi ", "hello", "bonjour", "hallo",
    "sent:", "subject:", "date:", "betreff:", "objet", "gesendet:", "envoye :", "envoye:",
    "when:", "where:", "time:", "view ", "1st", "2nd", "3rd", "this e-mail", "this email",
    "this message", "confidential",
)  # fmt: skip
"""How lines begin that belong to a letter and name nobody, folded."""

NO_NAMES = _words(
    """am avenue boulevard box break building coffee connection december degree dienstag
    dinner donnerstag fax february floor freitag friday gate interview january jeudi july
    level linkedin lunch lundi march mardi meeting mercredi mittwoch mobile monday montag
    november october office pause phone platz pm presentation profile road room round route
    rue saturday september stage strasse street suite sunday teams tel thursday tour tuesday
    uhr vendredi wednesday zoom"""
)
"""Words that no name has."""

FIRST_NAMES = _words(
    """aaron abdul abigail ada adam adrian agata agnes agnieszka ahmad ahmed aicha aidan
    aisha alain alan albert alejandro alessandro alex alexa alexander alexandra alexandre
    alexis alfred ali alice alicia alina aline alison alistair amanda amandine amara amelia
    amelie amina amir amit amy ana anais anastasia andre andrea andreas andreea andrei
    andrew andy angela angelika anil anita anja anke ann anna anne anne-marie anneliese
    annette annie antoine anton antonia antonio anya aoife archie ariane armand arnaud
    arthur asha astrid audrey aurelie axel aylin barbara bart beatrice beatriz ben benedict
    benjamin benoit bernadette bernard bernd beth bettina bianca bill birgit bob boris
    brendan brian bridget brigitte bruno camille cara carina carl carla carlos carmen carol
    carole caroline carsten catarina catherine cathy cecile cedric celia celine chantal
    charles charlie charlotte chiara chloe chris christa christel christian christiane
    christina christine christoph christophe christopher ciara claire clara clare claude
    claudia claudine clement colette colin conor constance corinne cristina cyril daisy
    damien dan daniel daniela daniele danielle danny daria dave david dawn dean deborah
    declan deepa denis denise diana diane didier diego dieter dirk dmitri dominik dominique
    donna dora doris dorothy dylan eamon ed eddie edith eduardo edward edwige eileen elaine
    eleanor elena eli eliane elias elif elisa elisabeth elise elizabeth elke ella ellen
    elodie elsa emanuel emeka emilie emily emma emmanuel emmanuelle emre eric erica erik
    erika ernst estelle esther eszter ethan etienne eugene eva evelyn ewa fabien fabienne
    fabio farah fatima fatma felicia felix fernanda fernando filip finn fiona florence
    florian frances francesca francesco francis francisco franck francois francoise frank
    franz fred frederic frederik frieda gabriel gabriela gabriele gaelle gareth gary gavin
    genevieve geoff george georges georgia gerald geraldine gerard gerd gerhard gilles gina
    giovanni gisela giulia gloria grace graham greg guillaume gunther gustav guy gwen hadi
    hana hanna hannah hans harald harriet harry hasan hassan heather heidi heike heinz helen
    helena helene helga helmut henri henrik henry herbert hermann hilary holger holly hugo
    hugues hussein ian ibrahim igor ilona ines inga ingrid irene irina iris isaac isabel
    isabella isabelle ivan ivana ivo jack jackie jacob jacqueline jacques jakob jamal james
    jamie jan jana jane janet janina jasmin jasmine jason javier jay jean jean-claude
    jean-luc jean-marc jean-marie jean-paul jean-pierre jeanne jeff jennifer jenny jens
    jeremy jerome jessica jim jo joachim joan joana joao joe joel joelle johan johann
    johanna john johnny jonas jonathan jordan jorg jorge jose josef joseph josephine joshua
    joy juan judith julia julian juliana julie julien juliet jurgen justin justine kai kamal
    karen karim karin karina karl karolina kasia katarzyna kate katherine kathrin kathryn
    kathy katia katie katja kavita keith kelly ken kenneth kerstin kevin khalid kim kirsten
    klara klaus konrad krishna kristin kristina krzysztof kurt lara lars laura laure
    laurence laurent layla lea leah leila lena leo leon leonie leonor leticia lewis liam
    lidia lili liliane lina linda lisa liz lorenzo lotte lou louis louisa louise luc luca
    lucas lucia lucie lucy ludovic luigi luis luisa lukas lydia lynn mads magali magdalena
    mahmoud maja malcolm malgorzata malik mandy manfred manon manuel manuela mara marc
    marcel marcin marco marcus margaret margarida margot maria mariam marianne marie
    marie-claire marie-laure marina mario marion marius marjorie mark markus marlene marta
    martha martin martina martine mary maryam mateusz mathias mathieu mathilde matilda matt
    matteo matthew matthias maud maureen maurice max maxime maya megan mehdi mehmet mei
    melanie melissa meryem mia michael michal michel michele michelle miguel mikael mike
    mila milan milena mina miriam mohamed mohammad mohammed moira moira-jane molly mona
    monica monika monique morgan moritz muhammad murielle mustafa nadia nadine nancy naomi
    natacha natalia natalie natasha nathalie nathan neil nelson nicholas nick nicola nicolas
    nicole nicoletta nigel niko nikolai nils nina noah noel noemie noor nora norbert nour
    nuno odile olga oliver olivia olivier omar oscar oskar otto owen pablo paola paolo
    pascal pascale patricia patrick patty paul paula paulina pauline paulo pavel pedro peggy
    penelope penny peter petra phil philip philippa philippe phoebe pia piero pierre pilar
    piotr priya rabia rachel rafael rahul raj rajesh ralf ralph ramona raphael rashid ravi
    ray raymond rebecca regina reinhard rejane remi rena renata renate rene renee ricardo
    richard rick rita rob robert roberta roberto robin rodrigo roger roland romain roman ron
    rory rosa rosalie rosie ross roxane ruby rudi rui rupert ruth ryan sabina sabine sabrina
    sally salma sam samantha samir samira samuel sandra sandrine sandro sanjay saoirse sara
    sarah sascha sasha satoshi sebastian sebastien selina serena serge sergei sergio
    severine shane shannon sharon shauna sheila silke silvia simon simona simone sinead
    siobhan sofia solene sonia sonja sophia sophie stacey stefan stefania stefanie steffen
    stella stephan stephane stephanie stephen steve steven stuart sue sunita susan susanna
    susanne suzanne sven svenja svetlana sylvain sylvia sylvie tamara tania tanja tanya tara
    tariq tatiana ted teresa tess thea theo theresa therese thibault thierry thomas thorsten
    tiago tilo tim timo timothy tina tobias todd tom tomas tomasz tony torsten tracey tracy
    tricia tristan udo ulrich ulrike ursula ute uwe valentin valentina valerie vanessa vera
    verena veronica veronique victor victoria vijay vikram viktor vincent violetta virginie
    vitor vivian vivienne volker walter wanda wei wendy werner wil wilfried wilhelm will
    william wim wolfgang xavier yan yann yannick yara yasmin yasmine yolanda youssef yuki
    yusuf yvan yves yvette yvonne zach zahra zara zeynep zoe zofia алексей анна дмитрий
    елена иван мария наталья ольга сергей أحمد علي فاطمة محمد"""
)
"""First names, so that “Claire Weber, Tom” is known for two people. A name that is not here is read
as a name too, but where it could be something else, its writer is asked."""
