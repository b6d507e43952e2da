"""pyzbar: the second, independent barcode reader of the tests."""
