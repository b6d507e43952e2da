"""Each module is small, says what it is for, and has a name that means something."""

import ast

from tests.architecture.source import Module, modules

OURS = ("kt1desk", "tests", "resources", ".build")
MODULE_LINES = 400
FUNCTION_LINES = 50
CLASS_METHODS = 20
NO_REASON = {"utils", "util", "helpers", "helper", "common", "misc", "base", "manager", "shared", "types"}

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def _lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _name(module: Module, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> str:
    return f"{module.name}:{node.lineno} {node.name}"


def test_no_module_is_longer_than_400_lines() -> None:
    lengths = {module.name: len(module.text.splitlines()) for module in modules(*OURS)}
    assert {name: length for name, length in lengths.items() if length > MODULE_LINES} == {}


def test_no_function_is_longer_than_50_lines() -> None:
    lengths = {
        _name(module, node): _lines(node)
        for module in modules(*OURS)
        for node in ast.walk(module.tree)
        if isinstance(node, FUNCTIONS)
    }
    assert {name: length for name, length in lengths.items() if length > FUNCTION_LINES} == {}


def test_no_class_has_more_than_20_methods() -> None:
    counts = {
        _name(module, node): sum(isinstance(child, FUNCTIONS) for child in node.body)
        for module in modules(*OURS)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef)
    }
    assert {name: count for name, count in counts.items() if count > CLASS_METHODS} == {}


def test_every_module_says_in_its_first_line_what_it_is_for() -> None:
    silent = [
        module.name
        for module in modules(*OURS)
        if not module.text.startswith(('"""', 'r"""')) or not (ast.get_docstring(module.tree) or "").splitlines()[0]
    ]
    assert silent == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    named = {module.name: set(module.name.removesuffix(".py").split("/")) for module in modules(*OURS)}
    assert [name for name, parts in named.items() if parts & NO_REASON] == []


def test_the_program_has_no_assert_that_optimised_python_would_drop() -> None:
    asserting = [
        f"{module.name}:{node.lineno}"
        for module in modules("kt1desk")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Assert)
    ]
    assert asserting == []


def test_above_the_domain_no_package_imports_anything_in_its_init() -> None:
    # `forbidden` contracts follow indirect imports, so an import in an __init__ would join what they keep apart.
    # Below the domain there is nothing to join: kt1desk.domain.events gathers the kinds of facts.
    filled = [
        module.name
        for module in modules("kt1desk")
        if module.name.endswith("__init__.py")
        and not module.name.startswith("kt1desk/domain/")
        and any(isinstance(node, ast.Import | ast.ImportFrom) for node in module.tree.body)
    ]
    assert filled == []
