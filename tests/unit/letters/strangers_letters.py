# ruff: noqa: E501, RUF001 - letters stand here as they are sent
"""Letters by people of other trades and manners, written before the review saw them.

Each is one that its writer would send, and `SPOILT` has one fault put into each, as it is really made.
"""

from tests.unit.letters.good_letters import Letter

STRANGERS_GOOD = (
    Letter(
        "sommelier",
        "Weinhaus Muster",
        "Sommelière",
        "Frau Dr. Katharina Bühler, owner",
        """Dear Dr Bühler,

What a cellar! Thank you for the two hours yesterday, and for the glass of 1997 at the end of them.

You asked how I would sell the dry Rieslings to guests who order “something sweet”. I have thought about it on the train: I would pour both and say nothing.

With kind regards from Mainz,
Mirjam Oestreich""",
        {
            "discussed": "selling dry Riesling to guests who want sweet wine",
            "weaknesses": "my knowledge of Burgundy is thin",
        },
    ),
    Letter(
        "crane operator",
        "Example Docks plc",
        "Crane operator (ship-to-shore)",
        "Big Al, shift lead; Denise Farr",
        """Hello Denise,

Cheers for taking me up the crane yesterday, I had not been on a 60-metre one before.

As I said to you and Al, my tickets for the 60 t and the 80 t are good until March 2029. Nights are fine.

Speak soon,
Gaz Holroyd
07700 900999""",
        {"discussed": "60-metre crane, night shifts"},
    ),
    Letter(
        "midwife",
        "Example Maternity Unit",
        "Community midwife",
        "Bernadette Quill",
        """Dear Bernadette,

Thank you for yesterday. I keep coming back to your remark that a home visit begins at the garden gate.

You wondered whether I mind driving: I do not. I drove 400 miles a week in Donegal, in all weathers, and still love it.

If you need the names of two mothers who would speak for me, I can ask them.

Warmest wishes,
Caoimhe Ní Bhriain""",
        {"topic": "a home visit begins at the garden gate", "answered_badly": "twins: I froze"},
    ),
    Letter(
        "quantity surveyor",
        "Beispiel Bau AG",
        "Quantity surveyor",
        "Mr. Urs Zgraggen",
        """Dear Mr Zgraggen,

Many thanks for your time yesterday and for letting me see the bill of quantities for Lot 3.

Having slept on it, I believe the rates for formwork are some 8% low (the ratio in item 214.3 looks like last year’s). I may be wrong, and I would rather say so than not.

I remain very interested in the position and look forward to your decision by the end of the month.

Yours sincerely,
Adaobi Nnamani MRICS""",
        {"discussed": "Lot 3, bill of quantities, formwork"},
    ),
    Letter(
        "dance teacher",
        "Studio Ejemplo",
        "Teacher of contemporary dance",
        "Señora Pilar Ruiz",
        """Dear Pilar,

Gracias por ayer, and forgive my Spanish!

Watching your Tuesday class I understood what you meant by “weight before shape”. I would like to learn that from you while I teach it, if that makes sense.

I can come on Mondays, Tuesdays and Thursdays.

Un abrazo,
Tilda""",
        {"topic": "weight before shape"},
    ),
    Letter(
        "locksmith",
        "Schlüssel Muster KG",
        "Locksmith",
        "Herr Yıldız",
        """Dear Mr Yıldız,

Thank you for having me in the workshop yesterday. I liked the old key machine, and the new one less.

I have opened doors for eleven years and have never scratched one. On call every other week is all right with me.

Kind regards
Detlef Paschke""",
        {"discussed": "on call every other week"},
    ),
    Letter(
        "geologist",
        "Example Geothermal Ltd",
        "Wellsite geologist",
        "Dr. Ravn; HR",
        """Dear Dr Ravn,

Thank you for a fascinating hour yesterday. The cuttings from 2,150 m that you showed me do look like the Bunter and not the Muschelkalk, don’t they?

I could be on site from 4 January. Rotation (28/28) suits me well.

Best wishes,
Ingunn Hafsteinsdóttir""",
        {"discussed": "cuttings at 2,150 m, rotation 28/28"},
    ),
    Letter(
        "IT trainer",
        "Lernwerk Example",
        "Trainer, Microsoft 365",
        "Ms Tanaka-Hill",
        """Dear Ms Tanaka-Hill,

Thank you for yesterday. Your point that people do not fear Excel, they fear looking foolish in front of colleagues, has changed how I would begin the first lesson.

At Sample Council I trained 340 staff in OneNote, Teams, SharePoint and Planner over nine months; 96% finished.

Might I ask when you expect to choose?

Sincerely,
Olumide Bankole""",
        {"topic": "people fear looking foolish, not Excel"},
    ),
    Letter(
        "undertaker's assistant",
        "Example & Daughters Funeral Directors",
        "Funeral arranger",
        "Miss Harriet Pell",
        """Dear Miss Pell,

Thank you for speaking with me so plainly yesterday about what the work asks of a person.

I nursed my father at home, and I know how much it matters that somebody is simply there and does not hurry. I should be honoured to do that for the families who come to you.

Yours sincerely,
Jean Attwater""",
        {"discussed": "what the work asks of a person"},
    ),
    Letter(
        "games artist",
        "Pixel Example Oy",
        "Concept artist",
        "Väinö + Sanna",
        """Hi Väinö, hi Sanna,

Thanks a lot for the call yesterday! The fox with the lantern is my favourite creature of the year, and I do not even play platformers.

I have put three quick sketches of the swamp level on my page (example.com/aki-swamp), because I could not stop.

See you, I hope,
Aki""",
        {"discussed": "fox with the lantern, swamp level"},
    ),
    Letter(
        "rejected cook",
        "Brasserie Example",
        "Chef de partie",
        "Chef Lemaire",
        """Dear Chef Lemaire,

Thank you for calling me yourself about your decision. Not many chefs would.

You said that my sauces were right and my speed was not. I will work on it, and if a place opens in the spring I should be glad to try again.

Respectfully,
Ousmane Diop""",
        {},
        "after-refusal",
    ),
    Letter(
        "second reminder, engineer",
        "Example Rail GmbH",
        "Signalling engineer",
        "Herr Baumann",
        """Dear Mr Baumann,

I wrote to you on 17 November about the signalling engineer job, and imagine that December is as full for you as it is for us.

Have you been able to decide, or is there a date by which you will? One line would be enough.

Kind regards,
Vasile Moldovan""",
        {},
        "second-reminder",
        "2026-11-09",
    ),
    Letter(
        "accepting, nurse",
        "Example Hospice",
        "Palliative care nurse",
        "Sister Agnes Obi",
        """Dear Sister Agnes,

I accept, with great pleasure, your offer of the palliative care nurse job at Example Hospice, on the terms in your letter.

Could you tell me whether I should bring my registration papers on the first day, or send them before?

I look forward to working with you and the team.

Yours sincerely,
Mary-Kate Fallon""",
        {},
        "offer-accept",
    ),
    Letter(
        "agency candidate",
        "Example Chemicals NV",
        "Process operator",
        "Wim, plant manager",
        """Dear Lotte,

I had my interview at Example Chemicals yesterday. Wim showed me the plant, and the five-shift roster does not frighten me.

Shall I thank them myself or will you? And do you know if they have doubts about my Dutch?

Kind regards,
Yonas Tekle""",
        {"firm": "Example Flex", "consultant": "Lotte", "discussed": "five-shift roster"},
        "consultant",
    ),
    Letter(
        "letter, archivist",
        "Example City Archive",
        "Digital archivist",
        "Ms Vlahović",
        """Dear Ms Vlahović,

When we met on 24 November you asked me for a page on the glass plates. Here it is.

The plates will not survive a second move. I would photograph them where they are, in the cellar, with the lamps we spoke about, and move them once, afterwards, to the shelf where they stay. That takes one winter and two people.

What draws me to Example City Archive is that nobody there asked me how fast. You asked me what could be lost.

I would be glad to talk about this further.

Yours sincerely,
Benedikt Amrein""",
        {"discussed": "glass plates, lamps, moving them once", "letter": "asked"},
        "cover-letter",
    ),
    Letter(
        "bus driver",
        "Example Buses",
        "Bus driver",
        "Mr Chowdhury",
        """Dear Mr Chowdhury,

Thank you for the test drive yesterday on route 9. I now understand why nobody likes the roundabout at the hospital.

My licence has no points, and early turns suit me because I am up at four anyway.

Kind regards,
Blessing Achieng""",
        {"discussed": "test drive on route 9"},
    ),
    Letter(
        "florist",
        "Blumen Beispiel",
        "Florist",
        "Frau Nagy",
        """Dear Ms Nagy,

Thank you for letting me tie a bouquet yesterday. I saw that you keep the roses colder than we do, and your tulips stand straighter for it.

I could begin on the 7th.

With best wishes,
Solveig""",
        {"discussed": "roses kept colder"},
    ),
    Letter(
        "policy officer",
        "Example Parliament Service",
        "Policy officer, fisheries",
        "Ms. Siân Rhydderch",
        """Dear Ms Rhydderch,

I am writing to thank you and the panel for yesterday’s interview.

On reflection I answered the question on discards too briefly: the landing obligation, in my view, fails where it is not observed at sea, and no amount of paper ashore will mend that.

I would welcome the opportunity to say more.

Yours sincerely,
Euan MacAskill""",
        {"discussed": "discards and the landing obligation"},
    ),
    Letter(
        "window cleaner",
        "Example Facades",
        "Rope access cleaner",
        "Lee",
        """Hello Lee,

Thank you for yesterday, and for going up with me. I was nervous for the first three floors and then I was not.

I have the Level 1 certificate and will sit Level 2 in January.

All the best,
Florin""",
        {"discussed": "going up on the ropes"},
    ),
    Letter(
        "tax adviser",
        "Muster & Partner Steuerberatung",
        "Tax adviser",
        "Herr Prof. Dr. Ansgar Thiel",
        """Dear Professor Thiel,

Thank you for our conversation yesterday. I have read your article on hidden reserves since, and understand better why you asked me about section 6b.

I would be pleased to take over the family firms from Ms Albers when she retires.

Yours sincerely,
Milica Jovanović""",
        {
            "discussed": "hidden reserves, section 6b, family firms",
            "answered_badly": "the question about trade tax",
        },
    ),
)

SPOILT = (
    (
        "no-thanks",
        "sommelier",
        "Thank you for the two hours yesterday, and for the glass of 1997 at the end of them.",
        "Two hours went by like nothing yesterday, and the glass of 1997 at the end was superb.",
    ),
    ("chat", "crane operator", "Nights are fine.", "Nights r fine mate."),
    ("spelled", "midwife", "Dear Bernadette", "Dear Bernardette"),
    (
        "attached",
        "quantity surveyor",
        "I may be wrong,",
        "You find my calculation in the attachment. I may be wrong,",
    ),
    ("greeting-name", "dance teacher", "Dear Pilar", "Dear Studio"),
    ("stale", "locksmith", "workshop yesterday", "workshop this morning"),
    (
        "other-company",
        "geologist",
        "I could be on site from 4 January.",
        "I could start at Sample Drilling from 4 January.",
    ),
    (
        "inventory",
        "IT trainer",
        "At Sample Council I trained",
        "Skills: OneNote, Teams, SharePoint, Planner, Excel, Forms, Power BI. At Sample Council I trained",
    ),
    ("placeholder", "undertaker's assistant", "Dear Miss Pell", "Dear Miss <surname>"),
    ("chat", "games artist", "because I could not stop.", "because I could not stop xD"),
    (
        "no-thanks",
        "rejected cook",
        "Thank you for calling me yourself about your decision. Not many chefs would.",
        "You called me yourself about your decision. Not many chefs would.",
    ),
    (
        "no-question",
        "second reminder, engineer",
        "Have you been able to decide, or is there a date by which you will? One line would be enough.",
        "I would be happy to hear from you. One line would be enough.",
    ),
    ("spelled", "accepting, nurse", "at Example Hospice", "at Example Hospic"),
    ("placeholder", "agency candidate", "at Example Chemicals yesterday", "at (company) yesterday"),
    (
        "inventory",
        "letter, archivist",
        "That takes one winter and two people.",
        "Scanning, cataloguing, indexing, metadata, TIFF, OAIS, all of it.",
    ),
    ("chat", "bus driver", "and early turns suit me because", "and early turns suit me bcs"),
    (
        "attached",
        "florist",
        "I could begin on the 7th.",
        "Pictures of my bouquets attached. I could begin on the 7th.",
    ),
    (
        "private",
        "tax adviser",
        "I would be pleased",
        "The question about trade tax went wrong. I would be pleased",
    ),
    ("stale", "window cleaner", "Thank you for yesterday", "Thank you for last Friday"),
    (
        "other-company",
        "policy officer",
        "I would welcome the opportunity to say more.",
        "I would welcome the opportunity to join the Sample Ministry.",
    ),
    # a second round, on the same letters
    ("chat", "bus driver", "I now understand why", "I get y"),
    ("chat", "florist", "I could begin on the 7th.", "i could begin on the 7th."),
    ("chat", "policy officer", "I would welcome", "Ngl, I would welcome"),
    ("chat", "window cleaner", "I was nervous", "was rly nervous"),
    ("chat", "tax adviser", "I would be pleased", "I would be soooo pleased"),
    ("chat", "midwife", "I do not.", "nah."),
    ("chat", "locksmith", "is all right with me", "is ok 4 me"),
    (
        "attached",
        "geologist",
        "I could be on site",
        "Attached you will find my CV. I could be on site",
    ),
    ("attached", "IT trainer", "Might I ask", "Enclosed: two references. Might I ask"),
    ("attached", "bus driver", "My licence has", "I've added my licence as a PDF. My licence has"),
    ("placeholder", "florist", "Dear Ms Nagy", "Dear NAME"),
    ("placeholder", "sommelier", "Dear Dr Bühler", "Dear Dr. [Last Name]"),
    (
        "placeholder",
        "policy officer",
        "I would welcome the opportunity",
        "I would welcome the opportunity at [Company]",
    ),
    ("placeholder", "tax adviser", "section 6b", "section ..."),
    ("spelled", "policy officer", "Dear Ms Rhydderch", "Dear Ms Rhyderch"),
    ("spelled", "tax adviser", "Dear Professor Thiel", "Dear Professor Theil"),
    ("spelled", "florist", "Dear Ms Nagy", "Dear Ms Nagi"),
    ("greeting-name", "bus driver", "Dear Mr Chowdhury", "To whom it may concern"),
    ("stale", "florist", "bouquet yesterday", "bouquet today"),
    ("stale", "IT trainer", "Thank you for yesterday.", "Thank you for this morning."),
    (
        "stale",
        "midwife",
        "Thank you for yesterday.",
        "It was lovely to meet you earlier today, thank you.",
    ),
    (
        "inventory",
        "florist",
        "I could begin on the 7th.",
        "* tying\n* binding\n* till\n* German\nI could begin on the 7th.",
    ),
    (
        "inventory",
        "window cleaner",
        "I have the Level 1 certificate",
        "Strong, reliable, punctual, flexible, motivated, teamplayer. I have the Level 1 certificate",
    ),
    (
        "no-thanks",
        "window cleaner",
        "Thank you for yesterday, and for going up with me.",
        "It was great to go up with you yesterday.",
    ),
    (
        "no-thanks",
        "undertaker's assistant",
        "Thank you for speaking with me so plainly yesterday",
        "We spoke plainly yesterday",
    ),
    (
        "other-company",
        "florist",
        "I could begin on the 7th.",
        "I would love to work for Rosen Muster.",
    ),
    (
        "other-company",
        "bus driver",
        "Kind regards,",
        "I hope to become part of Sample Coaches soon.\n\nKind regards,",
    ),
    (
        "other-company",
        "tax adviser",
        "I would be pleased",
        "I am excited about the opportunity at Beta Tax. I would be pleased",
    ),
    (
        "private",
        "sommelier",
        "With kind regards",
        "My knowledge of Burgundy is thin, I know.\n\nWith kind regards",
    ),
    ("private", "midwife", "If you need", "I know I froze at the twins question. If you need"),
)
