"""What is kept: the state, how two of them merge, and how it moves to another device."""
