"""What bytes mean: the encoding and the messages that desk and hub share."""
