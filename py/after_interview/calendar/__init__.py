"""The calendar: entries of a plan, looking back, and the log of a search."""
