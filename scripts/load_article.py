#!/usr/bin/env python
"""Load articles into the database: `scripts/load_article.py PATH…`, the same as `deals load`."""

import sys

from deals.cli import main

if __name__ == "__main__":
    sys.argv[1:1] = ["load"]
    main()
