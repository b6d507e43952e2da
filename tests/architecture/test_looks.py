"""What only a recorded look may show is reachable through the verbs of looking and in no other way."""

import ast
import inspect

from kt1desk.usecases import ports
from kt1desk.usecases.look_ports import Looks
from tests.architecture.source import modules

READS = {name for name, _ in inspect.getmembers(Looks, inspect.isfunction) if not name.startswith("_")}
VERBS = {
    "kt1desk/usecases/see_restricted_list.py",
    "kt1desk/usecases/see_agency_month.py",
    "kt1desk/usecases/see_holdings.py",
    "kt1desk/usecases/see_life_story.py",
    "kt1desk/usecases/see_audit.py",
}
STORE = {"kt1desk.store.looks", "kt1desk.store.audit"}


def test_no_other_port_offers_a_restricted_read() -> None:
    offered = {
        name
        for port in vars(ports).values()
        if inspect.isclass(port) and port.__module__ == ports.__name__
        for name, _ in inspect.getmembers(port, inspect.isfunction)
    }
    assert {"items_matching", "items_held", "agency_month", "life_story", "audit"} == READS
    assert not READS & offered


def test_only_the_verbs_of_looking_make_a_restricted_read() -> None:
    callers = {
        module.name
        for module in modules("kt1desk")
        for node in module.nodes(ast.Attribute)
        if isinstance(node, ast.Attribute) and _is_read(node)
    }
    assert callers == VERBS


def _is_read(node: ast.Attribute) -> bool:
    return node.attr in READS and isinstance(node.value, ast.Name) and node.value.id == "looks"


def test_every_verb_that_reads_records_the_look_in_the_same_function() -> None:
    for module in modules("kt1desk/usecases"):
        for verb in module.nodes(ast.FunctionDef):
            reads = [node for node in ast.walk(verb) if isinstance(node, ast.Attribute) and _is_read(node)]
            made = [node for node in ast.walk(verb) if isinstance(node, ast.Name) and node.id == "RestrictedListSeen"]
            assert bool(reads) <= bool(made), module.name


def test_the_reads_themselves_are_put_together_in_one_place() -> None:
    importers = {
        module.name
        for module in modules("kt1desk")
        for node in module.nodes(ast.ImportFrom)
        if isinstance(node, ast.ImportFrom) and node.module in STORE
    }
    assert importers == {"kt1desk/store/looks.py", "kt1desk/app/look_doors.py"}
