"""What the program does without a window: one module for each command (`app.command_list` names them)."""
