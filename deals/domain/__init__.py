"""What the package is about, in plain Python: no library, no input or output."""
