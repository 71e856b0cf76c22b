#!/usr/bin/env python3
"""Load articles into the database: `scripts/load_article.py PATH…` is `deals load PATH…`."""

import os
import sys
from pathlib import Path

PYTHON = Path(__file__).resolve().parents[1] / ".venv/bin/python"

if __name__ == "__main__":
    try:
        from deals.cli import main
    except ModuleNotFoundError:
        if not PYTHON.exists():
            sys.exit("load_article: run scripts/setup first")
        os.execv(PYTHON, [str(PYTHON), *sys.argv])
    sys.argv[1:1] = ["load"]
    main()
