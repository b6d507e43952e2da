"""Where the frozen program starts: PyInstaller wants a script outside the package."""

import sys

from kt1desk.__main__ import main

sys.exit(main())
