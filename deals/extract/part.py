"""Parts: who plays which role in what a clause tells."""

from dataclasses import dataclass, replace

from deals.domain.vocabulary import FOCAL_ROLES, ROLES, PartyKind, Role
from deals.extract.mention import Form, Mention, Party
from deals.grammar import Frame


@dataclass(frozen=True, slots=True)
class Part:
    """A mention that plays a role in what is told."""

    mention: Mention
    role: Role
    rule: str

    @property
    def party(self) -> Party:
        return self.mention.party


def may_play(party: Party, role: Role) -> bool:
    """Only an organisation is bought, funded, listed or lent to."""
    return party.kind is PartyKind.COMPANY or role not in FOCAL_ROLES


def sound(parts: list[Part], *, announced: bool = False) -> list[Part]:
    """Let nobody stand on both sides of a deal.

    A description or a pronoun that would have them there means the next likeliest; else the first
    role stays. *announced*: whoever stands before it announces it, and need not act in it.
    """
    roles: dict[Party, Role] = {}
    sound: list[Part] = []
    # What is new has to be named: "through a joint venture, the companies said".
    parts = [p for p in parts if p.role is not Role.VENTURE or p.mention.form is Form.NAME]
    for part in sorted(parts, key=lambda p: _may_mean_another(p.mention)):
        if roles.setdefault(part.party, part.role) is part.role:
            sound.append(part)
            continue
        if not _may_mean_another(part.mention):
            continue
        rules = {p.rule for p in sound if p.party is part.party}
        peers = [p for p in sound if p.rule in rules]
        # "X explores the sale of the company": X itself is for sale
        itself = roles[part.party] is Role.SELLER and part.rule.endswith("sale.of")
        # "A and B announced the purchase of the platform": B is the buyer
        if itself or (announced and len(peers) > 1):
            sound = [p for p in sound if p.party is not part.party]
            roles[part.party] = part.role
            sound.append(part)
            continue
        others = [p for p in part.mention.others if p not in roles]
        if others:
            roles[others[0]] = part.role
            sound.append(Part(replace(part.mention, party=others[0]), part.role, part.rule))
    return sound


def opposed(parts: list[Part]) -> list[Part]:
    """Return *parts* with the buyer told from the seller where both announce a sale: "A and B
    signed an agreement on the sale of A's arm"; without either where nothing tells."""
    sellers = [p for p in parts if p.role is Role.SELLER]
    announcing = [p for p in sellers if p.rule.endswith("sale.subject")]
    if len(announcing) != 2 or any(p.role is Role.ACQUIRER for p in parts):
        return parts
    own = {p.party for p in sellers if p not in announcing}
    for target in (p.party.name for p in parts if p.role is Role.TARGET):
        own |= {p.party for p in announcing if target.startswith(f"{p.party.name} ")}
    rest = [p for p in parts if p not in announcing]
    if len(own) != 1:
        return rest
    return rest + [p if p.party in own else replace(p, role=Role.ACQUIRER) for p in announcing]


def _may_mean_another(mention: Mention) -> bool:
    return mention.form is Form.DESCRIPTION or bool(mention.others)


def claimed(parts: list[Part]) -> set[Role]:
    """Return the roles of *parts* that the subject cannot have as well: whom "with", "into" or
    "beside" leads to is its peer."""
    return {p.role for p in parts if not p.rule.endswith((".with", ".into", ".beside"))}


def open_role(frame: Frame, taken: set[Role]) -> Role | None:
    """Return the role of a frame's subject, where *taken* are those of who stands behind.

    "X's purchase by Y": with the buyer behind, the owner is what is bought.
    """
    role = frame.subject
    if frame.noun and role in taken and frame.type:
        if taken == {Role.SELLER, Role.TARGET}:
            return Role.ACQUIRER  # "A and B signed the sale by A of T": B buys
        role = ROLES[frame.type][0]
        return None if role in taken else role
    return role
