"""What is its writer's own affair by what it says of whom, and what only has the same words."""

import pytest

from after_interview.letters.delicate import is_told_by_its_words
from after_interview.letters.shorthand import tidied

OWN = (
    "knees arent what they were but i manage",
    "my dodgy shoulder is ok again",
    "can read drawings, finger missing on the left hand",
    "on antibiotics til sunday",
    "away from 14 to 18 December for a small procedure",
    "doc changed my tablets",
    "I rather doubt that it lasts",
    "i still panic on the phone",
    "I turned 50 and nobody wants us",
    "im 61 so last chance",
    "my english is not so good on telephone",
    "bit rusty on traches",
    "I have been described as difficult.",
    "never missed a shift, well except when my dad died",
    "Privately I expect the unions to fight it.",
    "whether I still have the energy is another matter",
    "waiting on a decision from another school",
    "i have one more interview on friday",
    "i would take that over this",
    "offer in hand from a rival",
    "current one throws instruments",
    "last nurse left after 3 wks",
    "anything would be better than where I am",
    "he seemed tired of it all",
    "Councillor Bright appeared not to have read my application",
    "sian has a thing about nails",
    "the other girl was giving me evils",
    "mick called me sweetheart",
    "they asked about my accident in 2019",
    "she asked if i have papers",
    "pls dont call the salon i work at",
    "work doesnt know",
    "13.15 an hour",
    "i want more than what he said",
    "loan ran out",
    "sundays i am in church until 1",
    "my pastor knows him",
    "and i could pick up the little one",
    "i want to live with my wife",
    "my cousin also needs work",
    "gap of 8 months due to father's surgery",
    "i've got six points but they come off in march",
    "bond of one year, not comfortable",
    "targets of 1,650 hours, which I find excessive",
    "half of the projects get cancelled apparently",
    "dreading it",
    "not great w spreadsheets",
    "never managed anyone",
    "I had to resit structures after a breakdown",
    "i am shy with parents",
    "through to the next stage at another firm",
    "onsite with another company thursday",
    "a test for a competitor on tuesday",
    "she kept checking her messages",
    "he blames the rota",
    "the two of them dont get on",
    "my eyesight's getting worse but the reader is fine",
    "need to leave at 3 because of pick up",
)

OF_WORK = (
    "hip and knee clinic on tuesdays",
    "my hands are steady",
    "I worry about every detail of a cake",
    "I have sold shoes since I was 16",
    "I am 20 minutes away by train",
    "the surgery opens at eight",
    "he seemed pleased with the example",
    "she looked at the drawings with me",
    "they look after 400 laptops",
    "waiting for the certificate from the college",
    "a second interview with you would suit me in January",
    "I need a decision by Friday because I have another offer",
    "my last boss there was Ms Keller, she can be called",
    "my old employer was a customer of theirs",
    "my last project was a booking tool",
    "I have repaired church roofs since 2015",
    "My wife and I ran a bakery together",
    "caring for my mum showed me what good care is",
    "worked in my uncle's shop",
    "he said nobody interrupted the line for a year",
    "Reversing the van is not my strength yet.",
    "do not call the lift when the alarm rings",
    "good with shy dogs",
    "six points on the plan",
    "a breakdown van on every route",
    "she told me she failed the exam the first time",
    "never worked without a helmet",
    "he kept saying: safety first",
    "the team gets on well",
    "I found the data cleaner than yours",
)


@pytest.mark.parametrize("note", OWN)
def test_it_is_the_writers_own_affair(note: str) -> None:
    assert is_told_by_its_words(tidied(note))


@pytest.mark.parametrize("note", OF_WORK)
def test_the_same_words_speak_of_work(note: str) -> None:
    assert not is_told_by_its_words(tidied(note))
