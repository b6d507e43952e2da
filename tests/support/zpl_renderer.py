"""ZPL drawn by somebody else's program, without a network; `.ci/prepare test` puts it into build/zpl."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

HOME = Path(__file__).parents[2] / "build" / "zpl"
SECONDS = 60
_DRAW = """\
const fs = require("node:fs");
const { ready } = require("zpl-renderer-js");
const [zpl, folder, width, height, dotsPerMm] = process.argv.slice(1);
ready.then(async ({ api }) => {
    const drawn = await api.zplToBase64MultipleAsync(fs.readFileSync(zpl, "latin1"), +width, +height, +dotsPerMm);
    drawn.forEach((label, at) => fs.writeFileSync(`${folder}/${at}.png`, Buffer.from(label, "base64")));
    process.exit(0);
});
"""


def renderer_or_skip() -> str:
    """Where node is; where CI is set it and the renderer have to be."""
    node = shutil.which("node")
    if node is None or not (HOME / "node_modules" / "zpl-renderer-js").is_dir():
        if os.environ.get("CI"):
            pytest.fail("the renderer of ZPL is missing: .ci/prepare test installs it")
        pytest.skip("the renderer of ZPL is not installed (node, and npm, by .ci/prepare test)")
    return node


def drawn(node: str, zpl: bytes, folder: Path, *, width: int, height: int, dots_per_mm: int) -> list[Image.Image]:
    """Every label of a job, `width` times `height` dots, black on white."""
    (folder / "job.zpl").write_bytes(zpl)
    size = [str(width / dots_per_mm), str(height / dots_per_mm), str(dots_per_mm)]
    subprocess.run(
        [node, "-e", _DRAW, str(folder / "job.zpl"), str(folder), *size],
        cwd=HOME,
        stdin=subprocess.DEVNULL,
        check=True,
        timeout=SECONDS,
    )
    pages = sorted(folder.glob("*.png"), key=lambda path: int(path.stem))
    return [Image.open(page).convert("L").point(lambda shade: 0 if shade < 128 else 255) for page in pages]
