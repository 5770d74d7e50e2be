"""The mark of a text for translators, where texts are written."""


def N_(text: str) -> str:  # noqa: N802 - gettext's customary name
    """Mark `text` for the catalogue of messages and return it unchanged."""
    return text
