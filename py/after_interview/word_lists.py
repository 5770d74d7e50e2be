"""Lists of words as this source writes them: as one text, which is read more easily than a list."""


def words_in(text: str) -> frozenset[str]:
    """The words of a text, each once."""
    return frozenset(text.split())
