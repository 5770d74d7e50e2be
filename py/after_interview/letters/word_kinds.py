"""Of what kind the words of a note are: a note about one’s knee is one about one’s wrist.

`private_life.py` knows by them what sounds private in words that it never learned from. A word may
be of several kinds, and of the wrong one: they only speak for or against, and nothing hangs on one.
"""

from ..word_lists import words_in

KINDS = {
    "family": words_in(
        """
        adopted aunt auntie aunty babies baby babysitter bereaved bereavement bf boyfriend bro
        brother brothers carer caring child children childrens cousin cousins creche crèche dad
        daddy dads daughter daughters death died dies dying eldest ex exs family father fathers
        fiance fiancee fiancé fiancée flatmate fostered funeral funerals gf girlfriend gran grandad
        grandchildren granddad granddaughter grandfather grandkids grandma grandmother grandpa
        grandson granny grans grief grieving housemate hubby husband husbands inlaw inlaws kid kids
        mam mama mamma missis missus mom moms mother mothers mum mummy mums nan nana nanny nans
        nephew newborn niece nursery oldest oma opa orphan papa parent parents partner partners
        pickup pops roommate schoolrun sibling siblings sis sister sisters son sons stepdad
        stepdaughter stepfather stepkids stepmother stepmum stepson toddler twins uncle uncles widow
        widowed widower wife wifes youngest
        """
    ),
    "body": words_in(
        """
        ankle ankles arm arms belly bladder blood bmi body bone bones bowel brain breast chest disc
        discs ear ears elbow elbows eye eyes eyesight face feet finger fingers foot gut hair hand
        hands head hearing heart hip hips jaw joint joints kidney kidneys knee knees leg legs
        ligament liver lung lungs muscle muscles neck nerves nose prostate scar scars shoulder
        shoulders sight skin spine stomach teeth tendon throat thumb toe toes tooth tummy voice
        weight womb wrist wrists
        """
    ),
    "health": words_in(
        """
        abortion ache aches aching addict addicted addiction adhd alcoholic allergic allergies
        allergy alzheimer alzheimers anaemia anaemic antibiotics antidepressants anxiety apnoea
        appointment appt arthritic arthritis aspergers asthma autism autistic bad-back bandage
        biopsy bipolar bleeding bloods bruise bruised bruising bunion burnout burnt cancer cataract
        cataracts catheter chemo chemotherapy cholesterol coeliac colitis colostomy concussed
        concussion cough coughing counselling counsellor counselor covid cramp cramps crohns crutch
        crutches deaf dementia dentist depressed depression diabetes diabetic diagnosed diagnosis
        dialysis disability disabled disease disorder dizzy dyscalculia dyslexia dyslexic dyspraxia
        dyspraxic eczema endometriosis epilepsy epileptic exhausted faint fainted fertility
        fibromyalgia flare flares flu fracture fractured glaucoma gluten gout gp hayfever hepatitis
        hernia hiv hormonal hormones hurt hurting hurts hysterectomy ibs ill illness infection
        inhaler injection injections injured injury insomnia insomniac insulin ivf jabs knackered
        leukaemia limp lupus lymphoma mammogram mania manic medication meds melanoma menopausal
        menopause methadone migraine migraines miscarriage miscarried mri narcolepsy neurodivergent
        ocd overdose pacemaker pain painkillers pains paranoid parkinsons pcos period periods phobia
        physio physiotherapy pills poorly pregnancy pregnant procedure prosthetic psoriasis
        psychiatrist psychologist psychosis ptsd puked radiotherapy rash reflux rehab relapse scan
        scans scar schizophrenia sciatica sectioned self-harm shattered shrink sick sickness smear
        sneezing snoring sober sore specialist spectrum sprain sprained stammer steroids stitches
        stressed stutter suicidal surgery swollen tablets therapist thyroid tinnitus tired tourettes
        treatment tremor tumor tumour ulcer unwell vasectomy vegan vertigo vomited vomiting
        wheelchair withdrawal xray
        """
    ),
    "feeling": words_in(
        """
        afraid angry anxious ashamed awkward begged begging bitter blagged blagging blank blanked
        bluffed blush blushed breakdown butterflies buzzing clumsy confidence cope coping cried
        cringe cringed cry crying demotivated depressed desperate devastated disheartened dislike
        disliked ditzy dizzy doubt doubtful doubts drained dread dreaded dreading dumb dunno
        embarrassed embarrassing embarrassment exhausted failed failure fear fears fluffed flustered
        fraud freeze froze frozen furious grumpy guilt guilty gutted hate hated hates heartbroken
        homesick hopeful hopeless humiliated hurt hyper idiot imposter impostor insecure intimidated
        intimidating jealous knackered lazy lie lied loathe lonely loser lying meltdown miserable
        moody mortified mumbled nauseous nervous numb overwhelmed panic panicked panicking panicky
        phoney pray prayed praying pretended puke ramble rambled rambling regret regrets relief
        relieved resent sad scared shaky shame shattered shook shouty shy snapped sobbed sobbing
        stammered struggle struggled struggling stuck stupid sweated sweating sweaty teary terrified
        thick tonguetied trapped trauma traumatised triggered unhappy unmotivated unsure upset
        useless waffle waffled waffling weepy winged winging wiped wired worried worries worry
        worrying worthless wreck wrecked
        """
    ),
    "money": words_in(
        """
        afford alimony arrears bailiff bailiffs bankrupt bankruptcy bills bonus borrow borrowed
        borrowing broke cash cheap cheaper childcare commission creditcard creditor debt debts dole
        dollars earn earned earning earns esa euro euros evicted eviction expensive foodbank grand
        hmrc inheritance instalments jsa klarna landlord lend lent loan loans lottery money mortgage
        overdraft overdrawn owe owed owing paid pay payday payrise payslip peanuts penniless pension
        ph pip pounds poverty pricey quid rent rents salaries salary savings skint stingy taxes
        underpaid wage wages wonga
        """
    ),
    "couple": words_in(
        """
        affair bi bisexual breakup crush dating divorce divorced divorcing dumped fancied fancy
        flirt flirted flirting gay lesbian marriage marry pronouns queer trans wedding
        """
    ),
    "faith": words_in(
        """
        atheist baptised baptism bible brexit buddhist catholic christian church eid god halal
        headscarf hijab hindu imam islam jehovah jehovahs jew jewish kosher lent mosque muslim
        pastor pray prayer prayers praying priest quran rabbi ramadan religion religious sabbath
        shabbat sikh synagogue temple tory turban vicar voted
        """
    ),
    "law": words_in(
        """
        alcohol arrest arrested assault asylum bail ban bankrupt banned bet betting booze cannabis
        caution charged cocaine coke convicted conviction convictions criminal custody deportation
        deported disciplinary dismissal dismissed drinking drug drugs drunk fined fired fraud
        gambled gambling grievance groped hangover harassed harassment hungover illegal immigration
        investigation jail offence offender offending parole prison refugee sacked settled smoke
        smoker smoking sponsorship steal stole stolen sue sued suing suspended theft thief tribunal
        vape visa weed whistleblower whistleblowing
        """
    ),
    "unkind": words_in(
        """
        abrupt ageism ageist aggressive argued arguing argument arrogant awful backstabber
        backstabbing backward badmouthed badmouthing badmouths belittled belittling bickering bitch
        bitching bitchy blanked blunt bored bossy bullied bullies bully bullying chaotic chavvy
        cheap childish clique cliques cliquey clueless cocky condescending controlling cow crap
        creepy cretin cringe cult curt darling depressing dick dinosaur dishonest dismissive
        disorganised disorganized disrespectful distracted dodgy dragon drama dreadful dumb dump
        evils exploitative exploited fake fake-smile false fat favourites favouritism feud feuding
        filthy fishy fool foolish frosty gaslight gaslighting git glared gloomy gossip gossips
        gossipy greasy grilled grim grudge grumbling grumpy harsh heartless horrible hostile
        humiliated icy idiot illegal immature impatient incompetent insult insulted insulting
        interrogated interrogation interrupted jerk knob lazy liar liars lied loser losers
        micromanager micromanages miserable missy moaned moaner moaning moans mocked moody moron
        morons muppet nasty nepotism nightmare nosey nosy numpty offended outdated overworked
        patronising patronizing plonker pointless posh prick psycho pushy racism racist reeked
        ridiculous rowed rubbish rude ruthless sarcastic scary screamed screams scruffy sexism
        sexist shady shambles shit shouted shouting shouts silly sinking slagged slagging
        slavedriver sleazeball sleazy slimeball slimy slob smelly smirk smirked smug snapped snappy
        sneered sniffed snob snobbish snobby soulless stank stared staring stern stinks strange
        stupid suspicious sweatshop sweetheart tacky terrible tosser toxic twat twit twofaced tyrant
        ugly understaffed unfair unfriendly unhelpful unorganised unprepared unprofessional
        unqualified unreasonable unsafe useless wally weird weirdo whinge whinging witch wrinkly
        yawn yawned yelled yells
        """
    ),
    "elsewhere": words_in(
        """
        agencies agency another applications applied applying backup competitor competitors decision
        elsewhere fallback final google interviewing offer offers rival round shortlisted stopgap
        wait waiting
        """
    ),
    "me": words_in(
        """
        i id im ive me mine my myself
        """
    ),
    "other": words_in(
        """
        he her hes him his she shes
        """
    ),
    "us": words_in(
        """
        our us we
        """
    ),
    "you": words_in(
        """
        you your
        """
    ),
    "not": words_in(
        """
        arent barely cant couldnt didnt doesnt dont hardly hasnt havent isnt never no nobody none
        not nothing shouldnt wasnt werent without wont wouldnt
        """
    ),
    "before": words_in(
        """
        current currently ex former last old present prev previous previously
        """
    ),
    "person": words_in(
        """
        bloke boss ceo chair chap chef colleague deputy director dr everyone fella foreman frau girl
        girls guy guys head herr hr interviewer interviewers lad lads lady landlady lead leader man
        manager men miss mme mr mrs ms neighbour owner panel person receptionist recruiter somebody
        someone staff supervisor woman women
        """
    ),
    "work": words_in(
        """
        apprentice apprentices available bakery bread budget build built certificate class classes
        client clients code colleagues course customer customers data degree deliveries delivery
        design diploma driving english excel experience fluent forklift french garden german guests
        handover hotel improved juniors kitchen lab launch launched learnt led library licence
        license lorry machine machines managed market mentor mentoring menu migrated months museum
        notice nurses order orders organised patient patients plan planning portfolio process
        product products project projects pupils quality ran reduced reference references release
        releases repaired report reports residents restaurant rota route routes safety sales school
        service services shift shifts shop site software sold start stock store students supervised
        system systems task tasks taught team teams tool tools trained training trial van vans ward
        warehouse workshop year years
        """
    ),
    "good": words_in(
        """
        able best better brilliant calm careful clean clear enjoy enjoyed excited exciting fair
        fantastic fast flexible friendly fun glad good great happy helpful honest impressed
        impressive interest interested interesting keen kind like liked love loved lovely nice open
        patient proud punctual quick quiet ready reliable strong useful warm
        """
    ),
    "day": words_in(
        """
        april august autumn december february friday january july june march may monday month
        november october saturday september spring summer sunday thursday tomorrow tuesday wednesday
        week weeks winter
        """
    ),
    "doubt": words_in(
        """
        actually anyway bit but except feel feeling felt frankly guess honestly hope hopefully
        hoping kind maybe might perhaps privately probably really secretly seem seemed seems somehow
        sort suppose sure think tho though thought unless
        """
    ),
    "place": words_in(
        """
        company firm here it job office place that them there they this
        """
    ),
    "need": words_in(
        """
        ask asked away cant couldnt find found have know leave leaving left move moved moving must
        need needed needs out quit quitting rather said say stay staying tell till told until want
        wanted would wouldnt
        """
    ),
}
