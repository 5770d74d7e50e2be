# ruff: noqa: E501, RUF001 - letters stand here as they are sent
"""Fifty letters more, and sixty faults, written before the review saw them: good ones, then what spoils them.

The first thirty letters and forty faults were then used to mend the review; the last twenty of each were
written at the same time and only counted afterwards.
"""

from tests.unit.letters.good_letters import Letter

THIRD_GOOD = (
    Letter("cleaner", "Example Facility Services", "Office cleaner", "Mrs Nowicka, area manager", """Dear Mrs Nowicka,

Thank you for showing me the two floors yesterday. I understand now why the kitchen comes last.

I can work from five in the morning, and I live ten minutes away by bicycle.

Kind regards,
Rosário Pinto""", {"discussed": "two floors, kitchen comes last", "weaknesses": "English writing"}),
    Letter("coach driver", "Example Coaches Ltd", "Coach driver", "Keith Marlow", """Hello Keith,

Thanks for the run out to the depot yesterday, and for the tea. You said that you would rather be two minutes late than brake hard with people standing. I have driven like that for twenty-two years.

I am free for the medical any day but Tuesday.

All the best,
Barry Whittle""", {"topic": "two minutes late rather than braking hard", "answered_badly": "the roundabout question"}),
    Letter("hospital pharmacist", "Pharmacie Exemple", "Lead pharmacist", "Dr. Nathalie Kieffer", """Dear Dr Kieffer,

I am very grateful for the hour you gave me yesterday, the more so as three people were waiting at your counter.

Your robot will need six weeks before it saves any time, in my experience. I would switch it on after the flu season and not before.

I look forward to hearing from you.

Yours sincerely,
Inês Wagner""", {"discussed": "the robot and the flu season", "weaknesses": "no experience in retail"}),
    Letter("photonics physicist", "Quantex Example AG", "Senior scientist", "Prof. Ulrike Achleitner", """Dear Professor Achleitner,

Thank you for yesterday’s discussion. You asked what I would measure first if I had the laboratory for one day only. On the train I found a better answer than the one I gave: the waveguide loss at 1,550 nm, on the oldest wafer you have.

If it would be of use, I could give the talk on modulators on 7 or 8 December.

With best wishes,
Rajeshwari Subramanian""", {"topic": "what to measure in one day"}),
    Letter("garde manger", "Le Petit Exemple", "Chef de partie", "Chef Thierry; Ibrahima", """Bonjour Chef,

Merci for the trial yesterday! Ninety covers with two of us on starters went faster than I had feared.

Ibrahima tastes with his eyes shut. I tried it at home and he is right.

See you on Saturday if you still want me.

Dylan""", {"discussed": "ninety covers, two on starters"}),
    Letter("counsel", "Étude Beispiel & Muster", "Of counsel", "Maître de Coninck", """Dear Maître de Coninck,

It was a privilege to meet you yesterday, and I thank you for your frankness about the listing practice.

Such a practice needs eighteen months before it pays for itself. I would rather say so now than in June.

Yours sincerely,
Victoire Lambert""", {"discussed": "the listing practice", "answered_badly": "conflict of interests with Alpha"}),
    Letter("account executive", "Zappify Example", "Account executive", "Connor Walsh", """Hi Connor,

Appreciate you making time yesterday between two flights.

“Discovery is a habit” is going on a sticky note above my desk. In my first quarter I would start with partners in Malmö and Aarhus and leave the phone alone.

Happy to do the mock pitch on Wednesday or Thursday.

Cheers,
Sinéad""", {"topic": "discovery is a habit", "weaknesses": "I have never sold to CFOs"}),
    Letter("electrician's apprentice", "Muster Elektro GmbH", "Apprentice electrician", "Herr Muster", """Dear Mr Muster,

Thank you that I could come to your workshop yesterday. I was surprised that you also failed your first exam, and it gave me courage.

I have three weeks of holidays at Easter and could work on trial then.

Yours sincerely,
Leon Krause""", {"topic": "the boss failed his first exam"}),
    Letter("school bursar", "Hartfield Example School", "Finance officer", "Mrs Adeyemi-Clarke", """Dear Mrs Adeyemi-Clarke,

Thank you for yesterday’s interview. Nobody thanks Finance until payday goes wrong: I laughed, and then I thought of the ledger move in April.

Three people can close the year in two weeks if suppliers' statements are done in February. I have seen it work.

Kind regards,
Joanne Pritchett""", {"topic": "nobody thanks finance", "weaknesses": "pivot tables"}),
    Letter("horticultural adviser", "Example Garden Centre", "Horticultural adviser", "Miss Chloe Entwistle", """Dear Miss Entwistle,

Please accept my thanks for your courtesy yesterday, and Mr Holt’s.

I have never met a customer who was cross after ten minutes among the roses. I should be glad to run the plant clinic on Saturdays, and shall bring my own stool.

I remain, yours sincerely,
Gerald Thornbury""", {"discussed": "the plant clinic on Saturdays"}),
    Letter("draughtswoman", "Cabinet Exemple", "Draughtswoman", "Monsieur Delvaux", """Dear Mr Delvaux,

I thank you for the welcome you gave me yesterday. The school in Namur must be dry before winter, so the drawings of the roof come first: that is how I would do it too.

I am available from the 4th of January.

With my best regards,
Aurélie Dumont""", {"discussed": "the school in Namur, the roof"}),
    Letter("vet nurse", "Riverside Example Vets", "Veterinary nurse", "Dr Helen Marsh", """Dear Helen,

Thank you so much for letting me sit in on surgery yesterday.

I keep hearing what you said, that a good nurse hears the animal before she sees it. My last dog would agree!

I could start on the first of February. Please say hello to Kirsty.

Best wishes,
Abi Fenwick""", {"topic": "a good nurse hears the animal"}),
    Letter("pastry lecturer", "Example College of Food", "Lecturer in patisserie", "Dr Okello", """Dear Dr Okello,

Thank you for inviting me to teach the second-years yesterday. Nineteen of twenty croissants rose; the twentieth will teach more than the others.

I would happily take the evening classes as well.

Warm regards,
Perpetua Adong""", {"discussed": "teaching the second-years croissants"}),
    Letter("signwriter", "Example Signs", "Signwriter", "Reg Tully", """Dear Reg,

A quick line to say thank you for yesterday. I went home and drew your ampersand eleven times. Number nine is not bad.

I can be with you from the 14th.

Yours,
Wilf Oakes""", {"topic": "the ampersand"}),
    Letter("optometrist, rejected", "Example Optics", "Optometrist", "Ms Farah Aziz", """Dear Ms Aziz,

Thank you for your letter, and for having met me twice. I am sorry, of course, but I understand that somebody with paediatric experience was the better choice.

Might you tell me whether there is anything in how I presented the second case that I should change?

Yours sincerely,
Tomasz Wilk""", {}, "after-refusal"),
    Letter("follow-up, florist", "Example Flowers", "Florist", "Mr Dole", """Dear Mr Dole,

We spoke on Tuesday 10 November about the florist job. I would still very much like to come to you, not least because of the winter wreaths.

Have you had the time to decide, or shall I wait until after Advent?

Kind regards,
Mirela Pop""", {"discussed": "winter wreaths"}, "follow-up", "2026-11-10"),
    Letter("withdrawal, nanny", "The Example family", "Nanny", "Mrs Example", """Dear Mrs Example,

I have decided to withdraw my application. It was not easy: your boys made me laugh more than anybody this year.

Thank you for your trust and for the afternoon in the garden. I hope that you find somebody who likes frogs.

Warm regards,
Esperanza Ruiz""", {}, "withdraw"),
    Letter("offer, machinist", "Example Gears", "CNC machinist", "Ulf Stenberg", """Dear Ulf,

Thank you for the offer, which I received this week. I am delighted, and my wife has already looked up the ferry.

Before I sign: could you let me have the shift plan for January, and tell me by when you need my answer?

Best regards,
Kuba Zieliński""", {}, "offer-thanks"),
    Letter("consultant, planner", "Example Ports", "Berth planner", "Saskia Mol", """Dear Femke,

I had my interview at Example Ports yesterday; Saskia Mol and the harbour master were there.

She drew the tide on a napkin, and I think that I got the answer right. Shall I thank them, or do you? And have they mentioned any doubts?

Regards,
Emre Aydın""", {"firm": "Example Flex", "consultant": "Femke", "discussed": "the tide on a napkin"}, "consultant"),
    Letter("letter, curator", "Example Museum", "Curator of textiles", "Dr Lorcan Byrne", """Dear Dr Byrne,

When we met on 24 November you asked me to write down how I would hang the tapestries. Here are my thoughts.

I would not hang them. Wool that has carried its own weight for 400 years deserves to lie down, on a slope of fifteen degrees, under 50 lux. Visitors would look down on the battle as the commanders did.

What attracts me to your museum is that you asked the question at all.

I would be glad to show you a model.

Yours sincerely,
Hedwig Storm""", {"discussed": "how to hang the tapestries", "letter": "asked"}, "cover-letter"),
    Letter("prison teacher", "HMP Example", "Teacher of maths", "Governor Pryce", """Dear Governor Pryce,

Thank you for the tour yesterday. The silence in the library was the first thing I told my husband about.

Fractions through betting odds: I know how that sounds, and I know that it works.

Yours sincerely,
Delyth Morgan""", {"discussed": "the library, fractions"}),
    Letter("piano tuner", "Example Pianos", "Piano tuner", "Herr Sorge", """Dear Mr Sorge,

Many thanks for your time yesterday and for the Bechstein. I admit that I heard the wolf in the D only on the second attempt.

From March I could take all the schools north of the river.

Kind regards,
Yoon Seo-yeon""", {"discussed": "the Bechstein, schools north of the river"}),
    Letter("train dispatcher", "Example Rail", "Dispatcher", "Monika Thür", """Dear Monika Thür,

Thank you for an honest conversation yesterday. Twelve-hour nights do not scare me; what would scare me is a desk without a colleague at the next one, and you have that.

I have sent the form to your HR department.

Kind regards,
Pjetër Gashi""", {"discussed": "twelve-hour nights"}),
    Letter("tattoo artist", "Ink Example", "Tattoo artist", "Moss", """Hey Moss,

Thanks again for yesterday, and for trusting me with your forearm!

I'd love the guest spot in April. Weekends are OK and so are walk-ins.

Take care,
Juno""", {"discussed": "guest spot in April"}),
    Letter("judge's clerk", "Example High Court", "Judicial assistant", "Lady Justice Farrow", """Dear Lady Justice Farrow,

I write to express my gratitude for yesterday’s conversation.

Your question whether a footnote can be dishonest has occupied me since. I now believe that it can: by citing the case and not the dissent.

I should be honoured to assist you.

Yours sincerely,
Ravindra Pathmanathan""", {"topic": "whether a footnote can be dishonest"}),
    Letter("swim-school reception", "Example Baths", "Receptionist", "Tracey", """Hi Tracey,

Thank you for meeting me yesterday. The little ones queueing in their goggles made my day.

I do not mind the 6 am shift at all and can start on Monday 7 December.

Best,
Comfort Mensah""", {"discussed": "6 am shift"}),
    Letter("GIS analyst", "Example Water Board", "GIS analyst", "Aoife Brannigan", """Dear Aoife,

Thanks for the tour of the map room yesterday (and for admitting that half the pipes are guesses).

I would begin with the 1950s estate: its plans exist, on paper, in my grandfather's attic. Could we speak next week?

Kind regards,
Cathal Ó Ruairc""", {"discussed": "half the pipes are guesses"}),
    Letter("interpreter", "Example Court Service", "Interpreter", "Mr Vasquez", """Dear Mr Vasquez,

I wanted to thank you for the mock hearing yesterday. You interrupted me four times, and each time you were right.

I work in Tigrinya, Amharic and English, and I can travel.

Sincerely,
Saba Kidane""", {"discussed": "the mock hearing"}),
    Letter("beekeeper", "Example Estate", "Beekeeper", "Lord Example", """Dear Lord Example,

How kind of you to show me the hives yourself yesterday, and in the rain. Thank you.

Forty colonies are one person’s work from April to July, and nobody’s in January. I would spend the winter on the fences.

Yours faithfully,
Ignatius Bell""", {"discussed": "forty colonies"}),
    Letter("second thoughts, first choice", "Example Labs", "Chemist", "Dr Yara Haddad", """Dear Dr Haddad,

We met on Tuesday 10 November about the chemist job. Another employer has since made me an offer and expects my answer by Friday.

You are my first choice. Will you be able to tell me where I stand before then?

Kind regards,
Lasse Holm""", {}, "first-choice", "2026-11-10"),
)  # fmt: skip

THIRD_SPOILT = (
    ("no-thanks", "cleaner", "Thank you for showing me the two floors yesterday.", "You showed me the two floors yesterday."),
    ("no-thanks", "hospital pharmacist", "I am very grateful for the hour you gave me yesterday,", "You gave me an hour yesterday,"),
    ("no-thanks", "judge's clerk", "I write to express my gratitude for yesterday’s conversation.", "I write about yesterday’s conversation."),
    ("no-thanks", "beekeeper", "How kind of you to show me the hives yourself yesterday, and in the rain. Thank you.", "You showed me the hives yourself yesterday, and in the rain."),
    ("spelled", "cleaner", "Dear Mrs Nowicka", "Dear Mrs Novicka"),
    ("spelled", "school bursar", "Dear Mrs Adeyemi-Clarke", "Dear Mrs Adeyemi-Clark"),
    ("spelled", "hospital pharmacist", "Dear Dr Kieffer", "Dear Dr Kiefer"),
    ("spelled", "train dispatcher", "Dear Monika Thür", "Dear Monica Thür"),
    ("spelled", "piano tuner", "Dear Mr Sorge", "Dear Mr Sörge"),
    ("spelled", "consultant, planner", "at Example Ports yesterday", "at Exmaple Ports yesterday"),
    ("greeting-name", "interpreter", "Dear Mr Vasquez", "Dear Sirs"),
    ("greeting-name", "GIS analyst", "Dear Aoife", "Dear Hiring Manager"),
    ("greeting-name", "coach driver", "Hello Keith", "Hello Kevin"),
    ("greeting-name", "pastry lecturer", "Dear Dr Okello", "Dear Mr Grant"),
    ("other-company", "train dispatcher", "I have sent the form to your HR department.", "I can well imagine a future at Sample Railways."),
    ("other-company", "account executive", "Happy to do the mock pitch", "I really want to sell for Sprocketly. Happy to do the mock pitch"),
    ("other-company", "interpreter", "and I can travel.", "and I am convinced that Beta Languages is the right place for me."),
    ("other-company", "electrician's apprentice", "I have three weeks of holidays", "I would be proud to learn at Lampen Beispiel. I have three weeks of holidays"),
    ("inventory", "photonics physicist", "If it would be of use,", "Lithography; etching; metrology; Python; Lumerical; packaging. If it would be of use,"),
    ("inventory", "vet nurse", "I could start on the first of February.", "What I bring:\n- RVN\n- anaesthesia\n- radiography\n- patience\nI could start on the first of February."),
    ("inventory", "GIS analyst", "Could we speak next week?", "QGIS, ArcGIS, Python, PostGIS, FME and surveying are my tools. Could we speak next week?"),
    ("inventory", "interpreter", "I work in Tigrinya, Amharic and English,", "I am punctual, discreet, patient, certified, flexible and insured,"),
    ("chat", "coach driver", "I am free for the medical", "im up for the medical"),
    ("chat", "account executive", "is going on a sticky note", "is deffo going on a sticky note"),
    ("chat", "vet nurse", "Thank you so much for letting me sit in", "Tysm for letting me sit in"),
    ("chat", "school bursar", "I laughed, and then I thought", "I was like omg and then I thought"),
    ("chat", "tattoo artist", "and for trusting me with your forearm!", "and for trusting me with your forearm 😂😂"),
    ("chat", "signwriter", "Number nine is not bad.", "Number nine is sick ngl."),
    ("chat", "GIS analyst", "Could we speak next week?", "Wdyt, could we speak next week?"),
    ("chat", "swim-school reception", "I do not mind the 6 am shift at all", "I dnt mind the 6 am shift at all"),
    ("attached", "horticultural adviser", "and shall bring my own stool.", "and I append a list of my publications."),
    ("attached", "letter, curator", "I would be glad to show you a model.", "You will find a sketch enclosed with this letter."),
    ("attached", "prison teacher", "I know how that sounds,", "My lesson plan is in the attached file. I know how that sounds,"),
    ("stale", "pastry lecturer", "the second-years yesterday", "the second-years this morning"),
    ("stale", "prison teacher", "the tour yesterday", "the tour last night"),
    ("stale", "follow-up, florist", "We spoke on Tuesday 10 November about", "We spoke yesterday about"),
    ("placeholder", "judge's clerk", "Dear Lady Justice Farrow", "Dear Lady Justice [surname]"),
    ("placeholder", "follow-up, florist", "the florist job", "the {{role}} job"),
    ("private", "school bursar", "Kind regards,", "I am still weak at pivot tables, but I learn.\n\nKind regards,"),
    ("no-question", "second thoughts, first choice", "Will you be able to tell me where I stand before then?", "I hope to hear from you before then."),
)  # fmt: skip

UNSEEN_GOOD = (
    Letter("chimney sweep", "Example Sweeps", "Chimney sweep", "Gwil Parry", """Dear Gwil,

Thank you for taking me up on three roofs yesterday. The view from the chapel alone was worth the ladder.

I have no fear of heights, soot or dogs. I could begin after the holidays.

Best wishes,
Ottoline Reed""", {"discussed": "three roofs, the chapel", "weaknesses": "reversing the van"}),
    Letter("data steward", "Example Insurance SE", "Data steward", "Dr. Käthe Lindqvist", """Dear Dr Lindqvist,

Thank you for yesterday. Your two customer tables that have disagreed since 2009 would be my first project, and I suspect that both are wrong.

I am looking forward to the second round on 2 December.

Kind regards,
Mateus Rocha""", {"discussed": "two customer tables disagree"}),
    Letter("lollipop person", "Example Borough", "School crossing patrol", "Mrs Pang", """Dear Mrs Pang,

Thank you very much for meeting me at the crossing yesterday morning. I counted the cars as you asked: 212 between half past eight and nine.

I would be proud to wear the coat.

Yours sincerely,
Winston Baptiste""", {"discussed": "counting cars at the crossing"}),
    Letter("sound archivist", "Example Radio", "Sound archivist", "Benoît Clerc", """Dear Benoît,

I much appreciated your tour of the vault yesterday.

Tape 1,114 made me laugh: the conductor swears before bar one and nobody ever cut it. Please never let anybody cut it.

With kind regards,
Lieselotte Brandt""", {"discussed": "tape 1,114"}),
    Letter("funding officer", "Example Foundation", "Grants officer", "Ms Ngata", """Dear Ms Ngata,

Thank you for a thoughtful hour yesterday.

You fund small things quickly and large ones slowly. I have spent six years doing the reverse and would like to recover.

Kind regards,
Piers Holloway""", {"topic": "small things quickly, large ones slowly", "answered_badly": "budget of the arts festival"}),
    Letter("ferry steward", "Example Ferries", "Steward", "Captain Olsen", """Dear Captain Olsen,

Thank you for having me aboard yesterday. I was not seasick, as you may have noticed.

I speak Norwegian, Danish and German, and can sail from 10 January.

Best regards,
Ingrid Moe""", {"discussed": "having me aboard"}),
    Letter("wigmaker", "Example Opera", "Wigmaker", "Madame Solange", """Chère Madame Solange,

Thank you for yesterday, and for letting me knot one row of the Countess.

My hands were shaking; the row was straight. I hope that you saw both.

Respectfully yours,
Emi Tanabe""", {"discussed": "one row of the Countess"}),
    Letter("payroll clerk", "Example Logistics", "Payroll clerk", "Sandeep Rai", """Hello Sandeep,

Thank you for your time yesterday. Three hundred drivers with six kinds of night allowance: now I know why the last Thursday of the month is sacred.

I have done the same for 180 nurses and have never missed a pay day.

Best wishes,
Beata Kos""", {"discussed": "six kinds of night allowance"}),
    Letter("mountain guide", "Example Alpine School", "Mountain guide", "Urs; Vreni", """Hi Urs,

Thanks for the day on the glacier yesterday, and to Vreni for the rope.

I turned round at the second bridge because I did not like it. If that costs me the job, so be it.

Regards,
Beat Inderbitzin""", {"discussed": "the glacier, the second bridge"}),
    Letter("lexicographer", "Example Dictionaries", "Editor", "Professor Amory Vane", """Dear Professor Vane,

Thank you for our conversation yesterday. I still believe that “literally” should keep its second sense, and I enjoyed losing the argument.

I would be happy to send specimen entries for the letter Q.

Yours sincerely,
Dervla Quirke""", {"discussed": "the second sense of literally"}),
    Letter("rejected, stage manager", "Example Theatre", "Stage manager", "Kofi Mensah", """Dear Kofi,

Thank you for ringing me instead of writing. I was disappointed, and glad that it was you who told me.

You said that my prompt book was untidy. It is. Is there one on your shelf that I could look at, as a model?

All the best,
Freya Lund""", {}, "after-refusal"),
    Letter("reminder, tiler", "Example Tiles", "Tiler", "Mr Rossi", """Dear Mr Rossi,

I met you on Monday 9 November about the tiler job, and wrote last week. I am still interested.

Has a decision been made?

Kind regards,
Goran Ilić""", {}, "second-reminder", "2026-11-09"),
    Letter("accepting, cook", "Example Hospital", "Diet cook", "Sister Benedicta", """Dear Sister Benedicta,

I gladly accept your offer of the diet cook job at Example Hospital on the terms you sent me.

Which shoes do I need, and where do I report on the first morning?

With kind regards,
Azadeh Karimi""", {}, "offer-accept"),
    Letter("more time, analyst", "Example Fund", "Analyst", "Mr Tan", """Dear Mr Tan,

Thank you once more for your offer. I know that you expect my answer by Friday.

My current employer has asked me to stay until a colleague is back, and I would like to settle that first. Would Tuesday be possible?

Kind regards,
Yusra Amin""", {}, "offer-time"),
    Letter("letter, forester", "Example Forests", "Forester", "Ms Halvorsen", """Dear Ms Halvorsen,

When we met on 24 November, you asked how I would replant the north slope. Here is my answer on one page.

I would not replant half of it. Birch and rowan are there already, ankle high, behind the fence that keeps the deer out. The other half needs oak, 1,200 to the hectare, and patience.

I like that your plans end in 2140. I would be glad to work on a piece of them.

Yours sincerely,
Anselm Gruber""", {"discussed": "the north slope, deer, oak", "letter": "asked"}, "cover-letter"),
    Letter("barista trainer", "Roast Example", "Barista trainer", "Dina", """Hi Dina,

Thank you for the cupping yesterday. The Sidamo tasted of bergamot to me and of socks to the gentleman beside me. Both of us wrote it down.

Let me know whether Thursday still suits you for the trial class.

Warmly,
Paz""", {"discussed": "cupping, Sidamo, trial class"}),
    Letter("crime analyst", "Example Constabulary", "Analyst", "DI Marsden", """Dear DI Marsden,

Thank you for seeing me yesterday. I have thought about the map of bicycle thefts: the empty square is not safe, it merely has no bicycles.

I can be reached on the number below until six.

Yours sincerely,
Noor Jahan""", {"discussed": "the map of bicycle thefts"}),
    Letter("organ builder", "Orgelbau Exempel", "Organ builder", "Meister Hollerbach", """Dear Mr Hollerbach,

Thank you for the morning in the workshop yesterday. The smell of pear wood followed me home.

I can voice reeds, and I can sweep. Both are fine with me for the first year.

Kind regards,
Tuomas Aalto""", {"discussed": "the workshop, reeds"}),
    Letter("nursery cook", "Example Nursery", "Cook", "Shanice", """Hello Shanice,

Thank you for lunch yesterday! Any place where three-year-olds eat beetroot is a place for me.

I have my hygiene certificate, and can come every day from 8 to 2.

Best wishes,
Fatou""", {"discussed": "three-year-olds eat beetroot"}),
    Letter("bailiff, withdrawing", "Example Court", "Bailiff", "Mr Stott", """Dear Mr Stott,

After two nights of thinking I have decided to withdraw my application. The work needs somebody harder than I am.

Thank you for your honesty and your time.

Yours sincerely,
Alun Rees""", {}, "withdraw"),
)  # fmt: skip

UNSEEN_SPOILT = (
    ("no-thanks", "payroll clerk", "Thank you for your time yesterday. Three", "I was with you yesterday. Three"),
    ("no-thanks", "sound archivist", "I much appreciated your tour of the vault yesterday.", "The tour of the vault yesterday was long."),
    ("spelled", "data steward", "Dear Dr Lindqvist", "Dear Dr Lindquist"),
    ("spelled", "lexicographer", "Dear Professor Vane", "Dear Professor Vayne"),
    ("spelled", "accepting, cook", "at Example Hospital", "at Example Hospitel"),
    ("greeting-name", "funding officer", "Dear Ms Ngata", "Dear Recruitment Team"),
    ("greeting-name", "ferry steward", "Dear Captain Olsen", "Dear Mr Lunde"),
    ("other-company", "barista trainer", "Let me know whether", "I would be over the moon to join Bean Sample. Let me know whether"),
    ("other-company", "crime analyst", "I can be reached", "Working with the Sample Police Force is what I have always wanted. I can be reached"),
    ("inventory", "organ builder", "I can voice reeds, and I can sweep.", "Voicing, tuning, carpentry, leatherwork, soldering, gilding: all of that."),
    ("inventory", "nursery cook", "I have my hygiene certificate,", "• vegan\n• halal\n• allergies\n• baking\nI have my hygiene certificate,"),
    ("chat", "mountain guide", "If that costs me the job, so be it.", "If that costs me the job, oh well lol."),
    ("chat", "barista trainer", "Both of us wrote it down.", "Both of us wrote it down hahaha"),
    ("chat", "nursery cook", "and can come every day", "and can come evry day pls"),
    ("chat", "chimney sweep", "I could begin after the holidays.", "cud begin after the hols x"),
    ("attached", "lexicographer", "I would be happy to send specimen entries", "I include as attachments two specimen entries"),
    ("stale", "lollipop person", "at the crossing yesterday morning", "at the crossing this morning"),
    ("placeholder", "crime analyst", "on the number below until six", "on [phone number] until six"),
    ("private", "chimney sweep", "I have no fear of heights,", "Reversing the van is not my strength yet. I have no fear of heights,"),
    ("no-question", "reminder, tiler", "Has a decision been made?", "I hope that a decision has been made."),
)  # fmt: skip

SOUNDING = (
    "Thank you for yesterday. I speak French, German, Arabic, English, Spanish and Dutch, and would gladly use all of them at your desk.",
    "Thank you for yesterday. My confined and enclosed space tickets run until 2029, and the enclosed garden would be a joy to plan.",
    "Many thanks for the tour yesterday. I append logs for a living, so your storage problem felt like home.",
    "Thank you for your time yesterday. I would be happy to work at weekends, at Christmas and at short notice.",
    "Thank you for meeting me yesterday. I would love to learn from Ibrahima and to cook for Madame Colette's guests.",
    "Thank you for yesterday. I hope to sit for Level 3 in May and to be ready for Grade 5 by June.",
    "Thank you for the morning yesterday. As I told you, I ran the kitchen at Hotel Sample for four years and learned to bake at Sample Bread.",
    "Thank you for yesterday. I look forward to showing you how we did it for Sample Council, where I am today.",
    "Thank you for having me yesterday. Last night I read your annual report; page 40 surprised me.",
    "Thank you for our talk yesterday. My mate is a plumber and says that your boilers are the best in town.",
    "Thank you for yesterday. I am at home with Excel, Word and Outlook, and I type 80 words a minute.",
    "Thank you so much for yesterday! The XL presses, the smell of ink, the noise: all of it made me happy.",
    "Thank you for yesterday. At the moment I work for Sample Rail; what I would like is to plan timetables for a town and not for a country.",
    "Thank you for yesterday. I want to be on site on Monday, Tuesday, Wednesday, Thursday and Friday, and to have weekends with my choir.",
    "Thank you for the interview yesterday. The IT team, the HR team and the CEO all asked the same thing: why Leeds? Because my grandmother lives there.",
    "Thank you for yesterday. I am convinced that Lisbon is the right place for the second office.",
    "Thank you for yesterday. My husband and I would move to Trier in March, if it came to that.",
    "Thank you for yesterday's call. I can start on 1 March, 2 March or whenever Tom is back.",
    "Thank you, thank you, thank you for yesterday. I have wanted to hold that owl since I was nine.",
    "I very much enjoyed yesterday and am grateful for the frank words about the budget. We would both have to be brave.",
    "Thank you for yesterday. Your question about the i in Team made me smile; the answer is “in the gap”.",
    "Thank you for yesterday. The vet said X, the owner said Y, and the dog was right.",
    "Thank you for showing me the lab yesterday. The samples at 4 °C, the pH of 7.4 and the 0.5 mm sieve: I could repeat it all.",
    "Thank you for the conversation yesterday. In my view three things matter: stock, staff and the Saturday queue.",
    "Thank you for yesterday. Attachment theory, as we discussed, is where I would start with the under-threes.",
)
"""What a letter may say, though it sounds like a fault: places, people, former work, capitals."""
