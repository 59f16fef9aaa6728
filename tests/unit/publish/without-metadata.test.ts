import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pictureType } from '../../../src/publish/pictures/picture-type.ts';
import { withoutMetadata } from '../../../src/publish/pictures/without-metadata.ts';

/** Stands in every place of the fixtures that can hold words. */
const secret = 'CANARY';
const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/pictures/${name}`, import.meta.url));

function cleaned(bytes: Buffer): Buffer {
  const result = withoutMetadata(bytes);
  if (!result) throw new Error('It was not taken for a picture.');
  return result;
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const uint = (value: number, size: number): Buffer => Buffer.from(value.toString(16).padStart(size * 2, '0'), 'hex');

const jpegSegment = (code: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, code]), uint(content.length + 2, 2), content]);
const pngChunk = (type: string, content: Buffer): Buffer => {
  const named = Buffer.concat([latin(type), content]);
  return Buffer.concat([uint(content.length, 4), named, uint(crc32(named), 4)]);
};
const gifComment = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0x21, 0xfe, text.length]), latin(text), Buffer.from([0])]);

/** Puts bytes into others. */
const inserted = (bytes: Buffer, at: number, ...added: readonly Buffer[]): Buffer =>
  Buffer.concat([bytes.subarray(0, at), ...added, bytes.subarray(at)]);

/** The types of a PNG's chunks. */
function pngChunks(bytes: Buffer): string[] {
  const types: string[] = [];
  for (let place = 8; place < bytes.length; place += 12 + bytes.readUInt32BE(place))
    types.push(bytes.toString('latin1', place + 4, place + 8));
  return types;
}

/** The coded pixels of a JPEG: all from its first scan on. */
const jpegPixels = (bytes: Buffer): Buffer => bytes.subarray(bytes.indexOf(latin('\xff\xda')));
const pngPixels = (bytes: Buffer): Buffer => bytes.subarray(bytes.indexOf('IDAT'), bytes.indexOf('IEND'));

describe('a picture without its metadata', () => {
  it.each(['photo.jpg', 'photo-turned.jpg', 'screen.png', 'photo.webp', 'moving.webp', 'photo.avif'])(
    '%s: its words are gone',
    (name) => {
      expect(fixture(name).includes(secret)).toBe(true);
      expect(cleaned(fixture(name)).includes(secret)).toBe(false);
    },
  );

  it.each(['photo.jpg', 'photo-turned.jpg', 'screen.png', 'photo.webp', 'moving.webp', 'photo.avif', 'moving.gif'])(
    '%s: there is nothing left to take away',
    (name) => {
      const once = cleaned(fixture(name));
      expect(cleaned(once).equals(once)).toBe(true);
    },
  );

  it.each([
    ['photo.jpg', jpegPixels],
    ['photo-turned.jpg', jpegPixels],
    ['screen.png', pngPixels],
  ])('%s: its pixels are coded as before', (name, pixels) => {
    expect(pixels(cleaned(fixture(name))).equals(pixels(fixture(name)))).toBe(true);
  });

  it.each([
    ['photo.jpg', 'Exif\0\0', undefined],
    ['photo-turned.jpg', 'Exif\0\0', 'MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0'],
    ['screen.png', 'eXIf', 'MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0'],
    ['photo.webp', 'EXIF\x1a\0\0\0', 'MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0'],
    ['moving.webp', 'EXIF', undefined],
  ])('%s: of its EXIF only how it is turned is left', (name, start, left) => {
    const bytes = cleaned(fixture(name)).toString('latin1');
    const place = bytes.indexOf(start);
    const found = place === -1 ? undefined : bytes.slice(place + start.length, place + start.length + 26);
    expect(found).toBe(left);
  });

  it('loses notes of a JPEG wherever they stand, small previews, and what comes after its end', () => {
    const photo = fixture('photo.jpg');
    const clean = cleaned(photo);
    const preview = latin(`JFIF\0\x01\x01\0\0\x01\0\x01\x02\x01${secret}`);
    const notes = [jpegSegment(0xfe, latin(secret)), jpegSegment(0xed, latin(`Photoshop 3.0\0${secret}`))];
    const noted = [
      inserted(photo, 2, ...notes, jpegSegment(0xe2, latin(`MPF\0${secret}`))),
      inserted(photo, photo.indexOf(latin('\xff\xda')), ...notes),
      Buffer.concat([photo, latin(secret)]),
    ];
    for (const bytes of noted) expect(cleaned(bytes).equals(clean)).toBe(true);
    const withPreview = cleaned(Buffer.concat([photo.subarray(0, 2), jpegSegment(0xe0, preview), photo.subarray(2)]));
    expect(withPreview.includes(latin('JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff'))).toBe(true);
    expect(withPreview.includes(secret)).toBe(false);
  });

  it('keeps the parts of a JPEG between its scans', () => {
    const turned = fixture('photo-turned.jpg');
    expect(turned.filter((byte, index) => byte === 0xff && turned[index + 1] === 0xda).length).toBeGreaterThan(1);
    const second = turned.indexOf(latin('\xff\xda'), turned.indexOf(latin('\xff\xda')) + 2);
    expect(cleaned(inserted(turned, second, jpegSegment(0xfe, latin(secret)))).equals(cleaned(turned))).toBe(true);
  });

  it('keeps the restarts within a scan of a JPEG', () => {
    const photo = fixture('photo.jpg');
    const withRestart = inserted(photo, photo.length - 10, Buffer.from([0xff, 0xd0, 0x12, 0xff, 0x00, 0xff, 0xd1]));
    expect(jpegPixels(cleaned(withRestart)).equals(jpegPixels(withRestart))).toBe(true);
  });

  it('leaves a PNG the chunks that its pixels need', () => {
    const screen = fixture('screen.png');
    const text = latin(`Comment\0\0${secret}`);
    const notes = [
      pngChunk('tEXt', text),
      pngChunk('zTXt', Buffer.concat([latin('Comment\0\0'), deflateSync(secret)])),
      pngChunk('iTXt', text),
      pngChunk('tIME', Buffer.alloc(7)),
      pngChunk('prVt', text),
    ];
    // What a cropped screenshot may have after its end: the rest of the one before.
    const noted = Buffer.concat([inserted(screen, 33, ...notes), pngChunk('IDAT', latin(secret))]);
    expect(cleaned(noted).equals(cleaned(screen))).toBe(true);
    expect(new Set(pngChunks(cleaned(noted)))).toEqual(new Set(['IHDR', 'iCCP', 'pHYs', 'eXIf', 'IDAT', 'IEND']));
  });

  it('leaves a GIF its movement', () => {
    const moving = fixture('moving.gif');
    const firstBlock = moving.indexOf(latin('!\xff\x0bNETSCAPE2.0'));
    const xmp = Buffer.concat([latin('!\xff\x0bXMP DataXMP\x06'), latin(secret), Buffer.from([0])]);
    const noted = Buffer.concat([inserted(moving, firstBlock, gifComment(secret), xmp), latin(secret)]);
    expect(cleaned(noted).equals(moving)).toBe(true);
  });

  it('leaves a WebP its movement, and takes away what it does not know', () => {
    const clean = cleaned(fixture('moving.webp'));
    const text = clean.toString('latin1');
    expect(text.match(/ANMF/gu)).toHaveLength(2);
    expect(text).toContain('ANIM');
    // The head no longer announces EXIF (8) and XMP (4).
    expect((clean[clean.indexOf('VP8X') + 8] ?? 0) & 12).toBe(0);
    const unknown = Buffer.concat([clean, latin(`NOTE\x06\0\0\0${secret}`)]);
    unknown.writeUInt32LE(unknown.length - 8, 4);
    expect(cleaned(unknown).equals(clean)).toBe(true);
  });

  it('moves nothing in an AVIF', () => {
    const [before, after] = [fixture('photo.avif'), cleaned(fixture('photo.avif'))];
    expect(after.length).toBe(before.length);
    const pixels = before.indexOf('mdat') + 4;
    expect(after.subarray(pixels, pixels + 40).equals(before.subarray(pixels, pixels + 40))).toBe(true);
  });

  it.each(['photo.jpg', 'photo-turned.jpg', 'screen.png', 'photo.webp', 'photo.avif', 'moving.gif'])(
    '%s: what was cut off somewhere is read to its end, without words',
    (name) => {
      const whole = fixture(name);
      for (let length = 16; length < whole.length; length += 7)
        expect(withoutMetadata(whole.subarray(0, length))?.includes(secret) ?? false).toBe(false);
    },
  );
});

describe('an SVG without its metadata', () => {
  const svg = (text: string): string | undefined => withoutMetadata(Buffer.from(text))?.toString();
  const root = 'xmlns="http://www.w3.org/2000/svg"';

  it('is what is drawn, as it was', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Generator: ${secret} -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x" [<!ENTITY ns_svg "http://www.w3.org/2000/svg"><!ENTITY n "Ann &#38; Bo">]>
<svg xmlns="&ns_svg;" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
  xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" sodipodi:docname="/home/${secret}.svg"
  content="&lt;mxfile host=&quot;${secret}&quot;>" data-name="${secret}" onload="alert('${secret}')" viewBox="0 0 9 9">
  <metadata><rdf:RDF xmlns:rdf="x">${secret}</rdf:RDF></metadata>
  <title>${secret}</title><desc>Made by ${secret}</desc>
  <sodipodi:namedview inkscape:label="${secret}"><g>${secret}</g></sodipodi:namedview>
  <style><![CDATA[/* ${secret} */ text > tspan { content: "/* shown */"; background: url(a/*b*/.png) } /* ${secret}]]></style>
  <script>alert('${secret}')</script>
  <text xml:space="preserve"> a  <tspan class="x">&n; &lt; "b"</tspan> c<!-- ${secret} --> </text>
  <foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Hi <b>there</b> &amp; then</p></foreignObject>
  <use xlink:href="#a" href="javascript:${secret}"/><image href="https://example.org/${secret}.png"/>
</svg>
<!-- ${secret} -->`;
    expect(svg(text)).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">
        
        
        
        <style> text &gt; tspan { content: "/* shown */"; background: url("") } </style>
        
        <text xml:space="preserve"> a  <tspan class="x">Ann &amp; Bo &lt; "b"</tspan> c </text>
        <foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Hi <b>there</b> &amp; then</p></foreignObject>
        <use xlink:href="#a"></use><image></image>
      </svg>
      "
    `);
    expect(svg(text)).not.toContain(secret);
  });

  it('has no metadata in the pictures inside it', () => {
    const photo = fixture('photo-turned.jpg');
    const image = (bytes: Buffer): string => `href="data:image/jpeg;base64,${bytes.toString('base64')}"`;
    expect(svg(`<svg ${root}><image ${image(photo)}/></svg>`)).toContain(image(cleaned(photo)));
    const nested = Buffer.from(`<svg ${root}><desc>${secret}</desc></svg>`).toString('base64');
    const found = svg(
      `<svg ${root}><image href="data:image/svg+xml;base64,${nested}"/><image href="data:image/png;base64,AAAA"/></svg>`,
    );
    const inner = Buffer.from(/base64,([^"]*)/u.exec(found ?? '')?.[1] ?? '', 'base64').toString();
    expect(inner).toBe(`<svg ${root}></svg>\n`);
    expect(found).toContain('<image></image>');
  });

  describe('whatever way a picture is written out in it', () => {
    const photo = fixture('photo-turned.jpg');
    const base64 = photo.toString('base64');
    const clean = `data:image/jpeg;base64,${cleaned(photo).toString('base64')}`;
    const percent = (bytes: Buffer): string => bytes.toString('hex').replaceAll(/../gu, '%$&');
    const address = `data:image/jpeg;charset=utf-8;base64,${base64}`;
    const xhtml = (text: string): string =>
      `<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">${text}</div></foreignObject>`;

    it.each([
      ['a parameter', `<image href="${address}"/>`],
      [
        'a name',
        `<image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="data:image/jpeg;name=IMG.jpg;base64,${base64}"/>`,
      ],
      ['no type', `<image href="data:;base64,${base64}"/>`],
      ['the type of something else', `<image href="data:text/plain;base64,${base64}"/>`],
      ['capitals', `<image href=" DATA:IMAGE/JPEG;BASE64,${base64}"/>`],
      [
        'line breaks',
        `<image href="&#10;da&#10;ta:image/jpeg; base64 ,${base64.slice(0, 80)}&#10; ${base64.slice(80)}"/>`,
      ],
      ['escapes', `<image href="data:image/jpeg,${percent(photo)}"/>`],
      ['escaped base64', `<image href="data:image/jpeg;base64,${percent(Buffer.from(base64))}"/>`],
      ['a place in it', `<image href="data:image/jpeg;base64,${base64}#a"/>`],
      ['a style sheet', `<style>rect { fill: url(${address}) }</style>`],
      ['a style sheet with quotation marks', `<style>rect { fill: URL( '${address}' ) }</style>`],
      ['a style sheet with escapes', `<style>rect { fill: \\75 r\\l(dat\\61:image/jpeg;base64,${base64}) }</style>`],
      ['a set of pictures', `<style>p { background: image-set("${address}" 1x) }</style>`],
      ['a style', `<rect style="fill:url(${address})"/>`],
      ['a presentation attribute', `<rect filter='url("${address}")'/>`],
      ['a page', xhtml(`<img src="${address}"/>`)],
      ['a film', xhtml(`<video poster="${address}"/>`)],
      ['a movement', `<image><set attributeName="href" to="${address}"/></image>`],
    ])('has no metadata there: %s', (_way, text) => {
      const found = svg(`<svg ${root}>${text}</svg>`);
      expect(found?.replaceAll('&quot;', '"')).toContain(clean);
      expect(found?.replaceAll(clean, '')).not.toMatch(/data:|base64|%/iu);
    });

    it.each([
      ['in base64', (text: string) => `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`],
      ['with escapes', (text: string) => `data:image/svg+xml,${encodeURIComponent(text)}`],
      ['as it is', (text: string) => `data:image/svg+xml;utf8,${text.replaceAll('"', "'").replaceAll('<', '&lt;')}`],
    ])('has none in a picture of a picture, %s', (_way, written) => {
      const nested = `<svg ${root}><metadata>${secret}</metadata><image href="${address}"/></svg>`;
      const found = svg(`<svg ${root}><image href="${written(nested)}"/></svg>`);
      const inner = Buffer.from(/href="data:image\/svg\+xml;base64,([^"]*)"/u.exec(found ?? '')?.[1] ?? '', 'base64');
      expect(inner.toString()).toBe(`<svg ${root}><image href="${clean}"></image></svg>\n`);
    });

    it.each([
      ['text', `data:text/plain;base64,${Buffer.from(secret).toString('base64')}`],
      ['a page', `data:text/html,%3Cp%3E${secret}`],
      ['what begins like a font', `data:font/otf,OTTO%00%01${secret}${secret}`],
      ['nothing', 'data:image/png;base64'],
    ])('is without what is neither picture nor font: %s', (_what, other) => {
      expect(svg(`<svg ${root}><image href="${other}"/></svg>`)).toBe(`<svg ${root}><image></image></svg>\n`);
      expect(svg(`<svg ${root}><rect fill="url('${other}') red"/></svg>`)).toBe(
        `<svg ${root}><rect fill="url(&quot;&quot;) red"></rect></svg>\n`,
      );
    });

    it('keeps its fonts, as far as they say how long they are', () => {
      const font = Buffer.concat([latin('wOF2\0\x01\0\0'), uint(60, 4), Buffer.alloc(48)]);
      const face = (bytes: Buffer): string =>
        `<svg ${root}><style>@font-face { src: url("data:font/woff2;base64,${bytes.toString('base64')}") }</style></svg>\n`;
      expect(svg(face(Buffer.concat([font, latin(secret)])))).toBe(face(font));
      const table = Buffer.concat([latin('\0\x01\0\0\0\x01\0\0\0\0\0\0glyf'), uint(0, 4), uint(28, 4), uint(4, 4)]);
      const whole = Buffer.concat([table, Buffer.alloc(4)]);
      const open = face(whole).replace('woff2', 'ttf');
      expect(svg(face(Buffer.concat([whole, latin(secret)])))).toBe(open);
    });
  });

  it.each([
    ...['https://h.example/CANARY', '//h.example/CANARY', 'http:h.example/CANARY', 'HTTP&#9;S://h.example/CANARY'],
    ...['CANARY.png', '../a%20b/CANARY.png#c', '/home/CANARY/a.png', 'images/CANARY:b.png', '?CANARY', '~/CANARY'],
    ...[' \\\\h.example\\CANARY', '/\\h.example/CANARY', 'file:///home/CANARY/x.png', 'C:\\Users\\CANARY\\x.png'],
    ...['mailto:CANARY@h.example', 'blob:CANARY', ' java&#10;script:CANARY'],
  ])('names nothing of others and of its maker: %s', (address) => {
    const inCss = address.replaceAll('\\', '\\\\');
    const link = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
    const found =
      svg(`<svg ${root} ${link}><image href="${address}"/><use xlink:href="${address}"/><a href="${address}"/>
      <rect fill="url(${inCss})" style="fill: url('${inCss}')"/>
      <style>@import "${address}"; @import url(${inCss}) screen; a { fill: url( "${inCss}" ) }</style>
      <set attributeName="href" to="${address}" values="#a;${address}"/><g xml:base="${address}"/>
      <foreignObject><p xmlns="http://www.w3.org/1999/xhtml"><img src="${address}" srcset="a.png, ${address} 2x"/></p></foreignObject>
    </svg>`);
    expect(found).toContain('<image></image><use></use><a></a>');
    expect(found).not.toMatch(/CANARY|h\.example/u);
  });

  it('names places in itself', () => {
    const text = `<svg ${root}><use href="#a"></use><g id="a"></g><rect fill="url(#a)" style="fill:url('#a')"></rect><style>a { fill: url(#a) }</style></svg>\n`;
    expect(svg(text)).toBe(text);
  });

  it.each(['iframe', 'form', 'object', 'embed', 'link', 'script', 'base', 'meta', 'OBJECT'])('has no %s', (name) => {
    const page = 'xmlns="http://www.w3.org/1999/xhtml"';
    expect(svg(`<svg ${root}><foreignObject><${name} ${page} a="b">${secret}</${name}></foreignObject></svg>`)).toBe(
      `<svg ${root}><foreignObject></foreignObject></svg>\n`,
    );
  });

  it.each([
    ['a { fill: url(http://h) red }', 'a { fill: url("") red }'],
    ['a { fill: \\75\\72 l(//h) }', 'a { fill: url("") }'],
    ['a { fill: UrL(\n"http://h" ) }', 'a { fill: url("" ) }'],
    ['a { fill: url(\\68ttp://h) }', 'a { fill: url("") }'],
    ['a { fill: src("http://h") }', 'a { fill: src("") }'],
    ['a { background: image-set("http://h" 1x, "b.png" 2x) }', 'a { background: image-set("" 1x, "b.png" 2x) }'],
    ['a { --b: "//h"; background: image-set(var(--b)) }', 'a { --b: ""; background: image-set(var(--b)) }'],
    ['@import "http://h"; a { b: c }', ' a { b: c }'],
    ['@\\69mport/**/url(//h;) supports(a: b);a { b: c }', 'a { b: c }'],
    ['@IMPORT "b.css"', ''],
    [
      '@font-face { src: local("A B"), url(http://h/a.woff) format("woff") }',
      '@font-face { src: local("A B"), url("") format("woff") }',
    ],
    [
      '@namespace s url(http://www.w3.org/2000/svg); s|a { b: c }',
      '@namespace s url(http://www.w3.org/2000/svg); s|a { b: c }',
    ],
    ['@namespace "http://h";a { b: c }', 'a { b: c }'],
    ['a::before { content: "see: //, not 1:2 \\"b\\"" }', 'a::before { content: "see: //, not 1:2 \\"b\\"" }'],
    // Without its comment it would be an address.
    ['a { fill: u/* b */rl(http://h) }', 'a { fill: u/**/rl(http://h) }'],
    ['.b/* c */.d/* e */ .f { g: h }', '.b/**/.d .f { g: h }'],
    ['a { fill: 1url(b) "c\\\nd" }', 'a { fill: 1url(b) "c\\\nd" }'],
    // Browsers would read the rest in one way or another.
    ['a { fill: url(http://h', ''],
    ['a { fill: url(b c) } d { e: f }', ''],
    ['a { b: "c\n}; d { fill: url(//h)', ''],
    ['a { fill: \u00d7url(//h) }', ''],
  ])('has a style sheet that calls nobody: %j', (css, safe) => {
    const sheet = (text: string): string => `<svg ${root}><style>${text}</style></svg>\n`;
    expect(svg(sheet(css))).toBe(sheet(safe));
  });

  it.each([
    ['xlink:title="CANARY" xmlns:xlink="http://www.w3.org/1999/xlink"', ' xmlns:xlink="http://www.w3.org/1999/xlink"'],
    ['aria-label="CANARY" title="CANARY" alt="CANARY"', ''],
    ['custom="/a http://h" other="C:\\Users\\CANARY"', ''],
    ['custom="/home/CANARY/a" other="a ~/CANARY" third="/a"', ' third="/a"'],
    ['fill="url(#a" stroke="red"', ' stroke="red"'],
    ['values="0;1;0" by="1" from="a.png" to="url(#a)"', ' values="0;1;0" by="1" from="a.png" to="url(#a)"'],
    ['unicode="&quot;" d="M0 0" transform="rotate(5)"', ' unicode="&quot;" d="M0 0" transform="rotate(5)"'],
    ['requiredExtensions="http://ns.adobe.com/AdobeIllustrator/10.0/"', ' requiredExtensions=""'],
    ['requiredExtensions="http://www.w3.org/1999/xhtml"', ' requiredExtensions="http://www.w3.org/1999/xhtml"'],
  ])('has the attributes it is drawn with: %s', (attributes, kept) => {
    expect(svg(`<svg ${root}><g ${attributes}/></svg>`)).toBe(`<svg ${root}><g${kept}></g></svg>\n`);
  });

  it.each([
    ['hidden words', '<text display="none">CANARY</text>', ''],
    ['a hidden layer', '<g style="a:b; display : none"><g><text>CANARY</text></g></g><path/>', '<path></path>'],
    [
      'a layer hidden by its class',
      '<style>.a,.b{display:none}.c{fill:red}</style><g class="x b">CANARY</g>',
      '<style>.a,.b{display:none}.c{fill:red}</style>',
    ],
    [
      'hidden words of a page in it',
      '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a<b style="display:none">CANARY</b></p></foreignObject>',
      '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>',
    ],
    [
      'hidden words that others use which are hidden',
      '<g display="none"><text id="a">CANARY</text></g><g display="none"><use href="#a"/></g><path id="b"/>',
      '<path></path>',
    ],
    ['names of layers', '<g id="CANARY"><rect id="CANARY 2" width="9"/></g>', '<g><rect width="9"></rect></g>'],
  ])('does not have %s', (_what, text, left) => {
    const found = svg(`<svg ${root}>${text}</svg>`);
    expect(found).toBe(`<svg ${root}>${left}</svg>\n`);
    expect(svg(found ?? '')).toBe(found);
  });

  const same = (text: string) => [text] as const;
  it.each([
    same('<g display="none"><path id="a"></path></g><use href="#a"></use>'),
    same('<g display="none"></g><style>g { display: inline }</style>'),
    same('<g display="none"><set attributeName="display" to="inline"></set></g>'),
    same('<g display="none"><style>path { fill: red }</style></g>'),
    same('<switch><g display="none">a</g><g>b</g></switch>'),
    same('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml" display="none">a</p></foreignObject>'),
    same('<style>@media print { .a { display: none } }</style><g class="a">a</g>'),
    same('<style>g .a { display: none }</style><g class="a">a</g>'),
    same('<path id="a b"></path><path id="é"></path><use href="#a%20b"></use><use href="#é"></use>'),
    same('<path id="a.b"></path><style>path { mask: url(#a.b) }</style>'),
    same('<g id="a"></g><set begin="a.click+1s"></set>'),
    same('<g id="a"></g><style>[id="a"] { fill: red }</style>'),
    same('<view id="a" viewBox="0 0 1 1"></view>'),
  ])('has what may be drawn: %s', (text) => {
    expect(svg(`<svg ${root}>${text}</svg>`)).toBe(`<svg ${root}>${text}</svg>\n`);
  });

  it('has no instructions to load a sheet, and no elements in its own', () => {
    const text = `<?xml-stylesheet href="http://h"?><svg ${root}><?a http://h?><style>a{}<b>c</b>d{}</style></svg>`;
    expect(svg(text)).toBe(`<svg ${root}><style>a{}d{}</style></svg>\n`);
  });

  it.each([
    ['a byte order mark', Buffer.from(`\uFEFF<svg ${root}>é</svg>`)],
    ['UTF-16', Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?><svg ${root}>é</svg>`, 'utf16le')],
    ['Latin-1', latin(`<?xml version="1.0" encoding="ISO-8859-1"?><svg ${root}>\xe9</svg>`)],
  ])('is read with %s', (_what, bytes) => {
    expect(withoutMetadata(bytes)?.toString()).toBe(`<svg ${root}>é</svg>\n`);
  });

  it.each([
    ['an element that is never closed', `<svg ${root}><g></svg>`],
    ['half a file', `<svg ${root}><path d="M0 0`],
    ['a prefix that is never explained', `<svg ${root}><x:g/></svg>`],
  ])('is nothing for %s', (_what, text) => {
    expect(svg(text)).toBeUndefined();
  });
});

describe('pictureType', () => {
  it.each([
    ['photo.jpg', 'jpeg'],
    ['screen.png', 'png'],
    ['moving.gif', 'gif'],
    ['photo.webp', 'webp'],
    ['photo.avif', 'avif'],
  ])('%s is %s', (name, type) => {
    expect(pictureType(fixture(name))).toBe(type);
  });

  it.each([
    ['<svg/>', 'svg'],
    ['\uFEFF\n<?xml version="1.0"?><!-- <b> --><!DOCTYPE svg [<!ENTITY a "]">]>\n<svg:svg xmlns:svg="x">', 'svg'],
    ['<html><svg></svg></html>', undefined],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:1', undefined],
    ['', undefined],
    ['%PDF-1.7', undefined],
  ])('%j is %s', (text, type) => {
    expect(pictureType(Buffer.from(text))).toBe(type);
  });
});
