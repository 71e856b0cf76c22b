"""News articles in, a sourced database of investment deals out."""
