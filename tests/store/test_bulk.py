import pytest
from sqlalchemy import Engine, delete

from deals.store.bulk import insert_many, reserve
from deals.store.engine import writing
from deals.store.models import Base
from deals.store.save.row import insert_rows

BRUMELLE = {"name": "Brumelle", "key": "brumelle", "homonym": 0}


@pytest.mark.parametrize("first", ["one by one", "in bulk"])
def test_the_id_of_a_row_that_is_gone_is_given_to_no_other(engine: Engine, first: str):
    companies = Base.metadata.tables["companies"]
    with writing(engine) as connection:
        if first == "in bulk":
            reserved = reserve(connection, "companies")
            gone = reserved.next()
            insert_many(connection, "companies", ("id", *BRUMELLE), [(gone, *BRUMELLE.values())])
            reserved.release(connection)
        else:
            [gone] = insert_rows(connection, "companies", [BRUMELLE])
        connection.execute(delete(companies))
    with writing(engine) as connection:
        assert reserve(connection, "companies").next() == gone + 1
        assert insert_rows(connection, "companies", [BRUMELLE]) == [gone + 1]
