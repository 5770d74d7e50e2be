"""What travels: invitations from firms, lists of candidates, codes."""
