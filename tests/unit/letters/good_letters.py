# ruff: noqa: E501 - letters stand here as they are sent
"""Letters that one would send, each by another kind of person, written by hand and not by our drafts.

Short and long, stiff and warm, some with unusual words, numbers, lists of two, quotes and names.
A finding in one of them is a false alarm.
"""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Letter:
    """A letter that one would send: who writes, about which interview, and what was noted."""

    who: str
    company: str
    role: str
    people: str
    text: str
    notes: dict[str, str] = field(default_factory=dict)
    kind: str = "thank-you"
    day: str = "2026-11-24"

    def record(self) -> dict[str, Any]:
        return {"company": self.company, "role": self.role, "people": self.people,
                "day": self.day, "time": "10:00", "proofreader": "a friend", **self.notes}  # fmt: skip


MORE_GOOD = (
    Letter("librarian", "Example County Library", "Children's librarian", "Mrs Abernathy", """Dear Mrs Abernathy,

Thank you so much for yesterday. I walked home past the old reading room and kept thinking about the Saturday story hour you want to bring back.

Puppets are my weakness, I admit. I would love to hear what you decide.

With warm regards,
Philippa Stone""", {"discussed": "bringing back the Saturday story hour"}),
    Letter("paramedic", "Example Ambulance Trust", "Paramedic", "Station Officer Keane", """Dear Station Officer Keane,

Thank you for taking me round the station yesterday between two calls. Seeing the crew check each other's kit before a break said more than any brochure.

I am happy to do the driving assessment whenever it suits you.

Regards,
Callum Reid""", {"discussed": "the crew check each other's kit"}),
    Letter("mechanic", "Garage Exemple", "Mechanic", "Manu", """Hello Manu,

Thanks for the coffee and for letting me look under that old 504. I could have stayed all day.

As I said, I have my own tools and I can start after the 15th.

See you, I hope,
Rachid""", {"discussed": "an old 504"}),
    Letter("hotel receptionist", "Hôtel Exemple", "Receptionist", "Ms Delacroix-Petit, front office manager", """Dear Ms Delacroix-Petit,

I would like to thank you for our meeting yesterday. You told me that a guest decides in the first eleven seconds whether the stay will be a good one; I have been counting ever since.

Having worked nights for three years, I know how long eleven seconds can be.

Yours sincerely,
Nino Beridze""", {"discussed": "a guest decides in eleven seconds"}),
    Letter("translator", "Lingua Example", "Translator EN-DE", "Dr. Hartwig", """Dear Dr Hartwig,

Many thanks for the conversation yesterday and for the sample text. "Gemütlich" in a contract about garden furniture is, as you said, a small tragedy.

I will send you my version by Friday, as agreed.

Kind regards,
Wiebke Hansen""", {"discussed": "Gemütlich in a contract about garden furniture"}),
    Letter("intern", "Example Biotech", "Summer intern", "Priya", """Hi Priya,

Thank you for meeting with me yesterday! I had no idea that yeast could be trained like that, and I have already read the paper you mentioned.

If there is anything else you need from me, my term ends on 12 June.

Best,
Oskar Lind""", {"discussed": "yeast that is trained, and a paper"}),
    Letter("security guard", "Secure Example Ltd", "Night guard", "Mr Boateng", """Dear Mr Boateng,

Thank you for seeing me yesterday. I understood that the gate at the back is the difficult one, and that whoever sits there must stay friendly at four in the morning.

I can do that. My licence runs until 2029.

Yours faithfully,
Emmanuel Osei""", {"discussed": "the gate at the back is the difficult one"}),
    Letter("zookeeper", "Example Zoo", "Keeper, small mammals", "Annelies de Wit", """Dear Annelies,

Thank you for the tour behind the scenes yesterday, and for introducing me to the meerkats. Your idea of hiding their breakfast so that they must look for it is so simple that I wonder why nobody does it.

I have applied for my forklift certificate too, since you asked.

Warm wishes,
Bram Peeters""", {"discussed": "hiding the breakfast of the meerkats"}),
    Letter("sound engineer", "Example Radio", "Sound engineer", "Leo Grant", """Hello Leo,

It was great to meet you and the team yesterday, thank you. That live session in the lift shaft: I still don't know how you did it with two microphones.

I'm free for a trial broadcast any evening next week.

Cheers,
Mads Jensen""", {"discussed": "a live session in the lift shaft"}),
    Letter("dental hygienist", "Praxis Dr. Beispiel", "Dental hygienist", "Frau Dr. Sommer", """Dear Dr Sommer,

Thank you very much for your time yesterday. What you said about anxious patients, that one explains first and works second, is how I was taught as well.

I would be glad to join your practice in January.

Kind regards,
Jelena Kovač""", {"discussed": "anxious patients: explain first, work second"}),
    Letter("insurance clerk", "Example Versicherung AG", "Claims clerk", "Herr Baumann, Frau Yildiz", """Dear Mr Baumann, dear Ms Yildiz,

Thank you both for yesterday's interview. The case of the flooded cellar and the three invoices showed me what the work is really about: asking one more question before saying no.

I look forward to your decision at the end of the month.

Yours sincerely,
Kerstin Albrecht""", {"discussed": "the flooded cellar and three invoices"}),
    Letter("data engineer", "Example Logistics B.V.", "Data engineer", "Ravi Subramaniam, Head of Data", """Hi Ravi,

Thanks for a very honest hour yesterday. You said the nightly job fails twice a week and that nobody dares to touch it. I would like to be the person who does.

At my current company I moved a similar job from cron to Airflow without a single lost day of data; I can explain how if that is useful.

Best regards,
Ewa Zielińska""", {"discussed": "the nightly job fails twice a week"}),
    Letter("sales representative", "Example Tools GmbH", "Field sales", "Bernd Krüger", """Dear Bernd Krüger,

Thank you for the ride along to Trier yesterday. Two customers, one flat tyre, and I still enjoyed it.

I have drawn up how I would plan the first month in the Eifel and could show you on Monday.

Best wishes,
Sofia Marques""", {"discussed": "a ride along to Trier, planning the Eifel"}),
    Letter("plumber", "Sanitär Beispiel", "Plumber", "Paul", """Hello Paul,

Thank you for yesterday. I liked that you showed me the worst job first.

I can start on the first of the month. Call me if something is missing: 0151 0000000.

Best wishes,
Mirko""", {"discussed": "the worst job first"}),
    Letter("childminder", "Crèche Exemple", "Educator", "Mme Schroeder, Mme Faber", """Dear Ms Schroeder, dear Ms Faber,

Thank you for the morning with the turtles group. When little Ben refused his boots and all of you simply waited, I knew that I would learn a lot with you.

I am available from September, full time or at eighty per cent.

Kind regards,
Léa Wagener""", {"discussed": "a morning with the turtles group"}),
    Letter("museum guide", "Museum of Example", "Guide", "Professor Aldous Finch", """Dear Professor Finch,

Thank you for receiving me yesterday, and for the anecdote about the stolen spoon. I have since found two versions of it in the archive, neither of which agrees with yours; I hope that is a point in my favour.

It would be a pleasure to tell it to visitors.

Yours sincerely,
Beatrix Holloway""", {"discussed": "the anecdote about the stolen spoon"}),
    Letter("farmhand", "Ferme Exemple", "Farm worker", "Jos Weber", """Hello Jos,

Thank you for yesterday and for the soup. The young cows in the far field are lovely and I am not afraid of the early start.

I can help with the potatoes next week already, if you want.

Many greetings,
Ana Maria Popa""", {"discussed": "young cows in the far field, potatoes"}),
    Letter("actuary", "Example Re", "Actuary", "Ms Ishikawa, Chief Actuary", """Dear Ms Ishikawa,

I appreciate the time you and your team gave me yesterday. Our discussion of longevity risk in small portfolios, and of why the standard tables overstate it, touched on a question I have worked on since my thesis.

I should be glad to continue it, whatever the outcome of your search.

Kind regards,
Étienne Laurent""", {"discussed": "longevity risk in small portfolios"}),
    Letter("nurse returning to work", "Example Hospice", "Staff nurse", "Sister Bernadette", """Dear Sister Bernadette,

Thank you for your kindness yesterday. After nine years at home with the children I was afraid that I had forgotten everything, and then you let me sit with Mr. A. for ten minutes and I had not.

I could begin with two mornings a week.

With best wishes,
Orla Fitzgerald""", {"discussed": "ten minutes with Mr. A."}),
    Letter("lab technician", "Example Labs N.V.", "Lab technician", "Hiroshi Tanaka, Els Claes", """Dear Hiroshi, dear Els,

Thank you for the interview yesterday and for the walk through the clean room. I have never seen a pipetting robot with a name before; please say hello to Gunther.

I have checked my diploma: it does cover radiation safety, level 5A.

Kind regards,
Joke Vermeulen""", {"discussed": "a pipetting robot with a name"}),
    Letter("journalist", "The Example Courier", "Local reporter", "Ed Malone, editor", """Dear Ed,

Thanks for yesterday. Your line about the council, "they leak more than the swimming pool", is going on my wall.

Three story ideas, since you asked: the bus that never comes, the school kitchen, the mayor's trees. Give me a week for the first.

Best,
Niamh Doyle""", {"discussed": "the council leaks more than the pool"}),
    Letter("event manager", "Example Events", "Event manager", "Camille Durand", """Hello Camille,

What a day to hold interviews, two hours before doors open! Thank you for making room for me. Watching you solve the missing chairs in three calls told me how your team works.

I am in Lyon until Thursday, should you want to go on with our talk.

Best wishes,
Yara Haddad""", {"discussed": "missing chairs solved in three calls"}),
    Letter("postal worker", "Example Post", "Delivery", "Frau Meier", """Dear Ms Meier,

Thank you for the conversation yesterday. I have walked the tour in Eppeldorf on my own today to see if I can do it in five hours. I can.

I would be happy about a positive answer.

Kind regards,
Blerim Gashi""", {"discussed": "the tour in Eppeldorf in five hours"}),
    Letter("barber", "Figaro Example", "Barber", "Tony", """Hi Tony,

Thank you for letting me cut two heads yesterday, and for being straight with me about the fade on the second one. I practised it on my brother last night. He forgives you.

See you Saturday if the chair is still free.

Best,
Kofi""", {"discussed": "the fade on the second head"}),
    Letter("optician", "Optik Beispiel", "Optician", "Herr Lindner", """Dear Mr Lindner,

Thank you very much for the interview yesterday. I was pleased to hear that you still grind lenses in the shop, as I did in Jena.

My references reach you by post this week.

Yours sincerely,
Margarete Vogel""", {"discussed": "you still grind lenses in the shop"}),
    Letter("recruiter herself", "Example Talent", "Recruiter", "Joanna", """Hi Joanna,

I know every rule about thank-you emails, so this one was hard to write. Thank you. The best part yesterday was when you asked which placement I regret.

I have a better answer now: the one where I did not listen to the candidate's silence.

Warmly,
Zsófia Tóth""", {"discussed": "which placement I regret"}),
    Letter("physiotherapist", "Reha Example", "Physiotherapist", "Dr. med. Anja Roth", """Dear Dr Roth,

Thank you for yesterday's conversation and the tour of the pool. The idea of treating knee patients in pairs is new to me, and it makes sense: nobody wants to be the one who gives up first.

I would be glad to work with you from April.

Kind regards,
Tiago Nunes""", {"discussed": "treating knee patients in pairs"}),
    Letter("UX designer", "Example Pay", "Product designer", "Mei, Jonas", """Hi Mei, hi Jonas,

Thanks for the whiteboard session yesterday. I keep redrawing the error screen in my head: if the card is declined, people do not need to know why, they need to know what to do next.

A sketch follows tomorrow, because I cannot help it.

Best,
Ada Novák""", {"discussed": "the error screen when a card is declined"}),
    Letter("tram driver", "Example Tram", "Tram driver", "Mr. Kowalczyk", """Dear Mr. Kowalczyk,

I want to thank you for the interview of yesterday. I was a bit nervous, my English is not perfect, but I drive since fourteen years without accident.

The simulator was very interesting. I hope I can come back.

Best regards,
Besnik Krasniqi""", {"discussed": "the simulator"}),
    Letter("volunteer coordinator", "Example Relief", "Volunteer coordinator", "Amina Yusuf", """Dear Amina,

Thank you for an hour that felt like ten minutes. You said that volunteers do not leave because of the work but because nobody noticed them. I have written that on a card above my desk.

If it helps, I can come to the training on 5 December as a guest.

All the best,
Henrike Busch""", {"discussed": "volunteers leave when nobody noticed them"}),
    Letter("swimming teacher", "Example Leisure", "Swimming teacher", "Coach Dan", """Hi Dan,

Thanks for letting me take lane three yesterday. The boy with the armbands swam four metres without them, in case you did not see.

I am free on Tuesdays, Thursdays and every other weekend.

Best wishes,
Saskia""", {"discussed": "lane three, a boy with armbands"}),
    Letter("bookbinder", "Atelier Exemple", "Bookbinder", "Monsieur Thibault", """Dear Mr Thibault,

Thank you for opening your workshop to me yesterday. I have rarely held a spine as quiet as that of your Montaigne.

You asked whether I would mind repairing paperbacks for the school. I would not; they are loved harder.

Yours sincerely,
Clémence Roy""", {"discussed": "repairing paperbacks for the school"}),
    Letter("baker with little English", "Bäckerei Beispiel", "Baker", "Chef Ali", """Hello Ali,

Thank you for the test night yesterday. The oven is good and the people are good.

I can work every night, only Sunday not. I wait for your call.

Thank you,
Tesfaye""", {"discussed": "a test night, the oven"}),
    Letter("retired part-timer", "Example Garden Centre", "Weekend assistant", "Mrs Plum", """Dear Mrs Plum,

How kind of you to see an old man on a busy Saturday; thank you. I have grown dahlias for forty-one years and would be delighted to talk about them for money.

My knees allow ladders up to the third rung.

Yours sincerely,
Walter Higginbotham""", {"discussed": "dahlias, ladders"}),
    Letter("follow-up, formal", "Example Chambers", "Legal secretary", "Ms Cartwright-Jones", """Dear Ms Cartwright-Jones,

I am writing about the interview I had with you on Tuesday 10 November for the job of legal secretary. I remain very interested, in particular in the work on the new filing system.

Could you tell me whether a decision has been made?

Yours sincerely,
Imogen Hale""", {"discussed": "the new filing system"}, "follow-up", "2026-11-10"),
    Letter("follow-up, short", "Example Skate", "Shop assistant", "Nico", """Hi Nico,

Just a short question: have you decided about the job in the shop? We talked on Tuesday 10 November, and I would still love to do it.

Thanks,
Luca""", {"discussed": "the job in the shop"}, "follow-up", "2026-11-10"),
    Letter("second reminder", "Example Museum", "Archivist", "Dr Farouk", """Dear Dr Farouk,

I wrote to you a week ago about the archivist job and know that the exhibition keeps you busy. I am still interested, and one line on where things stand would help me a great deal.

Is there anything you need from me?

Kind regards,
Solveig Dahl""", {"discussed": "the exhibition"}, "second-reminder", "2026-11-10"),
    Letter("accepting", "Example Schools Trust", "Deputy head", "Mr Okonkwo", """Dear Mr Okonkwo,

I am delighted to accept the post of deputy head at Example Schools Trust on the terms in your letter of 20 November. Thank you for your confidence.

Could you let me know when the contract will be ready to sign?

Yours sincerely,
Rhiannon Price""", {}, "offer-accept"),
    Letter("declining", "Example Foods", "Buyer", "Ms Lindqvist", """Dear Ms Lindqvist,

Thank you for offering me the job of buyer at Example Foods. After a long weekend of thinking I have decided to stay where I am.

It was the hardest decision of my year, and I hope that we meet again.

Kind regards,
Pavel Novotný""", {}, "offer-decline"),
    Letter("withdrawing", "Example Airport", "Ground crew", "HR team", """Dear all,

I would like to withdraw my application for the ground crew job at Example Airport, as my family is moving to Porto. Thank you for the friendly interview last week.

I wish you good people and little fog.

Best regards,
Inês Carvalho""", {}, "withdraw"),
    Letter("rejected, gracious", "Example Orchestra", "Second violin", "Maestro Bianchi", """Dear Maestro Bianchi,

Thank you for your answer, and for listening to me twice. It hurts a little, as it should.

If you can spare a minute: was it the Brahms or the nerves? I would like to work on the right one. The Example Orchestra remains the one I buy tickets for.

With respect,
Ji-woo Han""", {}, "after-refusal"),
    Letter("to the consultant", "Example Pharma", "QA manager", "Ms Beck", """Hello Sophie,

The interview at Example Pharma went well, I think. Ms Beck asked mostly about audits, and I was glad that we had prepared the story of the mislabelled batch.

One doubt remains: the commute. Could you find out if two days at home are possible? Thank you for everything so far.

Best wishes,
Martin Aebischer""", {"firm": "Sample Search", "consultant": "Sophie", "discussed": "audits, the mislabelled batch"}, "consultant"),
    Letter("cover letter afterwards", "Example Energy", "Grid planner", "Dr. Stefan Engel", """Dear Dr Engel,

You asked me to put on paper what I took from our conversation on 24 November.

The grid in the north was built for villages and now feeds two data centres. You need somebody who plans for the winter of 2031 and can explain it to a mayor this spring. I have done both: in Kassel I moved a substation on paper for a year and in a field for a week, and the mayor came to the opening.

What attracts me most is that your planners visit every site before they draw a line. I would like to work that way.

I would be glad to talk about the details, and look forward to your answer.

Yours sincerely,
Johanna Reuter""", {"discussed": "the grid in the north, two data centres, winter of 2031", "culture_said": "planners visit every site before they draw a line"}, "cover-letter"),
    Letter("apprentice", "Schreinerei Beispiel", "Carpenter's apprentice", "Meister Huber", """Dear Mr Huber,

Thank you for the two trial days. The dovetail I made yesterday does not close yet, but I know why.

My school says that I can begin in August.

Kind regards,
Jonas Wild""", {"discussed": "two trial days, a dovetail"}),
)  # fmt: skip
"""Forty-four letters, beside those of corpus.py."""
