"""`python -m deals` is `deals`."""

from deals.cli import main

if __name__ == "__main__":
    main()
