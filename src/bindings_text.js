// Text into the module's memory by the platform's own encoder. Emscripten's loop over characters took a third of an
// answer's time: it runs too seldom to be compiled.
var textEncoder = new TextEncoder();
lengthBytesUTF8 = (text) => textEncoder.encode(text).length;
stringToUTF8Array = (text, heap, at, room) => {
  if (!(room > 0)) return 0;
  var { written } = textEncoder.encodeInto(text, heap.subarray(at, at + room - 1));
  heap[at + written] = 0;
  return written;
};
