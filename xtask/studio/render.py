"""Render the shop's pictures: `python xtask/studio/render.py [--preview] [--list] [--out DIR] [NAME …]`.

A picture is named after its owner: `mug-ridge-moss` is the front of a variant, `bowl-kohiki` that of a product without colours,
`mug-ridge.2` a product's second picture. Which there are, the files in `scenes/` say.
"""

import argparse
import importlib.util
import pathlib
import sys
import time

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE))

import studio  # noqa: E402


def load(path):
    """The scene in a file whose name, a product id, is no Python name."""
    spec = importlib.util.spec_from_file_location(path.stem.replace("-", "_"), path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pictures():
    """All pictures: name -> (scene file, shot, variant). A scene lists its colours in VARIANTS, or has none."""
    found = {}
    for path in sorted((HERE / "scenes").glob("*.py")):
        variants = getattr(load(path), "VARIANTS", [None])
        for variant in variants:
            found[f"{path.stem}-{variant}" if variant else path.stem] = (path, "front", variant)
        found[f"{path.stem}.2"] = (path, "detail", variants[0])
    return found


def main():
    """Render what is named, or all."""
    say = argparse.ArgumentParser(description=__doc__)
    say.add_argument("names", nargs="*")
    say.add_argument("--preview", action="store_true", help="240 pixels wide")
    say.add_argument("--list", action="store_true", help="print the names and stop")
    say.add_argument("--width", type=int, help="pixels; 960 unless told")
    say.add_argument("--samples", type=int)
    say.add_argument("--out", type=pathlib.Path, default=pathlib.Path("target/studio"))
    asked = say.parse_args()
    known = pictures()
    if asked.list:
        print("\n".join(known))
        return
    unknown = [name for name in asked.names if name not in known]
    if unknown:
        sys.exit(f"no such picture: {', '.join(unknown)}")
    asked.out.mkdir(parents=True, exist_ok=True)
    for name in asked.names or known:
        path, shot, variant = known[name]
        began = time.monotonic()
        studio.reset()
        load(path).scene(shot, variant)
        target = asked.out / f"{name}.png"
        width = asked.width or (240 if asked.preview else 960)
        studio.render(target, width, asked.samples or 6)
        print(f"{target}: {time.monotonic() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()
