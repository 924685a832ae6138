"""How models/en is made: corpora to ONNX, one command each. See training/README.md."""
