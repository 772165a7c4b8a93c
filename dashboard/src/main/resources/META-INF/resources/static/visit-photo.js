// Photos are made smaller where they are chosen, before they are kept or sent: the network on a site is thin.
(function () {
  'use strict';
  const LONG_SIDE = 2048;
  const QUALITY = 0.85;
  const LARGEST = 10 << 20;
  let ready = Promise.resolve();
  let choice = 0;

  function drawn(picture, scale) {
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const pen = canvas.getContext('2d');
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  }

  // A photo that is small enough stays as it is; turned as the camera was held, as the copy does not say how.
  async function scaled(file) {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    try {
      const scale = LONG_SIDE / Math.max(picture.width, picture.height);
      const copy = scale < 1 ? await drawn(picture, scale) : null;
      return copy && copy.size < file.size
        ? new File([copy], file.name.replace(/(\.\w+)?$/, '.jpg'), { type: copy.type, lastModified: file.lastModified })
        : file;
    } finally {
      picture.close();
    }
  }

  // One after the other: a phone has no room for several pictures unpacked. What cannot be scaled goes as it is.
  async function shrink(input, tooLarge, mine) {
    const files = new DataTransfer();
    for (const file of Array.from(input.files)) {
      files.items.add(await scaled(file).catch(() => file));
    }
    if (mine === choice) {
      input.files = files.files;
      const large = Array.from(input.files).find(file => file.size > LARGEST);
      input.setCustomValidity(large ? tooLarge + ' ' + large.name : '');
    }
  }

  window.visitPhoto = {
    attend(input, tooLarge) {
      input.addEventListener('change', () => {
        choice += 1;
        ready = shrink(input, tooLarge, choice).catch(() => undefined);
      });
    },
    // The form is emptied or filled anew: what is being scaled no longer belongs to it.
    forget(input) {
      choice += 1;
      input.setCustomValidity('');
    },
    ready: () => ready
  };
})();
