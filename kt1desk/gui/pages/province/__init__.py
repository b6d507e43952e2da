"""The line to the province, and enrolment anew: a section of F11."""
