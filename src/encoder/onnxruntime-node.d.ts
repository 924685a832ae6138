/** Version 1.17.0 comes without types of its own; it exports what onnxruntime-common does. */
declare module 'onnxruntime-node' {
  export * from 'onnxruntime-common';
}
