"""What marks a text as one that is checked."""

from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema


class Checked:
    """Marks a type whose values Pydantic has checked by ``_check``, after its own checks."""

    __slots__ = ()

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def _check(self, written: Any) -> Any:
        """Return *written*; a PydanticCustomError where it is not as the mark says."""
        raise NotImplementedError
