"""What is customary where the employer is: one sourced sentence beside a window, no rule.

The windows stay the article's everywhere. What the sentences say, words.CUSTOMS has.
"""

from typing import NamedTuple


class Custom(NamedTuple):
    """A custom of `country` (ISO 3166, two letters) about one step, as `source` (an X-id) has it.

    `beside` is the source of the window that it belongs to, as in `S-17`; empty where it goes with
    any. `read_in` names who says so, and `link` is where.
    """

    country: str
    step: str
    source: str
    read_in: str
    link: str
    beside: str = ""

    @property
    def key(self) -> str:
        """What its words are found by: `DE/follow-up`, and the window where there are several."""
        return "/".join(filter(None, (self.country, self.step, self.beside)))


_HELLOWORK = "https://www.hellowork.com/fr-fr/medias/relance-entretien-embauche.html"
_ADEM = (
    "https://adem.public.lu/fr/marche-emploi-luxembourg/panorama-marche-emploi/"
    "maitrise-langues.html"
)
_ABI = (
    "https://www.bewerbungs-box.de/duales-studium/nachbereitung/"
    "sich-freuen-oder-um-feedback-bitten/"
)
_AFTER_GERMAN_REJECTION = "https://www.bewerbungs-box.de/nebenjob/wenn-es-nicht-passt/2124-2/"
_ARBEITS_ABC = "https://www.arbeits-abc.de/nach-dem-vorstellungsgespraech-abwarten-oder-was/"
_MONSTER = "https://www.monster.fr/conseil-carriere/article/lettre-de-motivation-post-entretien"
_FED = (
    "https://www.fedbusiness.fr/actualites-fed-business/"
    "quand-et-comment-relancer-un-employeur-apres-un-entretien"
)
_CCT_38 = "https://www.lisloi.be/laws/1983900068/compare"
_ACAS = "https://www.acas.org.uk/if-an-employer-says-you-cannot-apply-or-rejects-you-for-a-job"

CUSTOMS = (
    Custom("LU", "send-thank-you", "X-75", "ADEM", _ADEM),
    Custom("LU", "write-cover-letter", "X-75", "ADEM", _ADEM),
    Custom("FR", "raise-cover-letter", "X-05", "Monster France", _MONSTER),
    Custom("FR", "send-thank-you", "X-07", "Fed Business", _FED),
    Custom("FR", "follow-up", "X-04", "HelloWork", _HELLOWORK, beside="S-17"),
    Custom("FR", "follow-up", "X-04", "HelloWork", _HELLOWORK, beside="S-18"),
    Custom("DE", "raise-cover-letter", "X-06", "Arbeits-ABC", _ARBEITS_ABC),
    Custom("DE", "send-thank-you", "X-01", "abi»", _ABI),
    Custom(
        "DE", "follow-up", "X-02", "Handelsblatt", "https://www.handelsblatt.com/28024762.html",
        beside="S-17",
    ),
    Custom("DE", "ask-reasons", "X-60", "abi»", _AFTER_GERMAN_REJECTION),
    Custom("BE", "follow-up", "X-57", "CCT 38", _CCT_38),
    Custom("GB", "ask-reasons", "X-50", "Acas", _ACAS),
)  # fmt: skip


def customs_of(step: str) -> tuple[Custom, ...]:
    """The customs about `step`, of all countries."""
    return tuple(custom for custom in CUSTOMS if custom.step == step)
