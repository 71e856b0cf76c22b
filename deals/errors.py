"""Every error this package raises on purpose.

DealsError
├── UnreadableArticle
├── UnreadableTable
├── MissingColumns
├── TookTooLong
├── RowPutAside
├── UnknownLanguage
├── UnknownBackend
├── UnknownDatabase
├── UnreadableSetting
├── UnstorableReading
├── Unwritable
├── NotFound
├── Undecidable
├── UnknownFilter
├── UnreadableQuery
├── UnreachableDatabase
├── UnusableDatabase
└── DatabaseOutOfDate
"""


class DealsError(Exception):
    """Base of every error a caller may want to catch."""


class UnreadableArticle(DealsError):
    """The file is missing, empty, binary or in no encoding we can tell."""


class TookTooLong(DealsError):
    """An article is not read within the time that one may take."""


class UnreadableTable(DealsError):
    """The file is missing, is no table, or its columns are not those it was said to have."""


class MissingColumns(DealsError):
    """A table lacks columns that nothing can be read without."""


class RowPutAside(DealsError):
    """Something in a row cannot be stored as it stands, and the import is strict."""


class UnknownLanguage(DealsError):
    """No language pack exists for the article's language code."""


class UnknownBackend(DealsError):
    """No module of that name exists among the backends."""


class UnknownDatabase(DealsError):
    """The address of the database is none, or of a kind we do not speak to."""


class UnreadableSetting(DealsError):
    """A variable of the environment does not hold what it should."""


class UnstorableReading(DealsError):
    """What a backend found breaks a rule of the database: nothing of the article is stored."""


class Unwritable(DealsError):
    """A file cannot be written where it should go."""


class NotFound(DealsError):
    """No record has the requested id."""


class Undecidable(DealsError):
    """Records cannot be merged, split or parted again as they stand."""


class UnknownFilter(DealsError):
    """A search names a filter, or gives it a value, that does not exist."""


class UnreadableQuery(DealsError):
    """A query in SQL is none, or would write."""


class UnreachableDatabase(DealsError):
    """The database's file cannot be opened, or its server does not answer."""


class UnusableDatabase(DealsError):
    """The database is there, but full, locked, read-only or damaged."""


class DatabaseOutOfDate(DealsError):
    """The database's migrations are behind the code's, or ahead of them."""
