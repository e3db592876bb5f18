// Random templates and data, and what the real handlebars.js prints for them, in the form of tests/data/rendering/handlebars.json.
// The test that reads that file reads this one instead when told to:
//
//   npm install --prefix /tmp/handlebars handlebars@4.7.10
//   NODE_PATH=/tmp/handlebars/node_modules node tests/rendering/make_random_handlebars_cases.js 10000 SEED > /tmp/cases.json
//   COMPOSER_HANDLEBARS_CASES=/tmp/cases.json build/dev/tests/rendering/tst_handlebars agreesWithHandlebarsJs -maxwarnings 0
//
// Not part of the product, not run by the tests. A case that shows a difference belongs into make_handlebars_fixtures.js.
'use strict';
const Handlebars = require('handlebars');
Handlebars.log = () => {};

const wanted = Number(process.argv[2] || 10000);
let state = Number(process.argv[3] || 1) >>> 0;
function random() { // mulberry32: the same cases for the same seed
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];
const chance = (p) => random() < p;

const names = ['a', 'b', 'c', 'list', 'o', 'webinarName', 'first-name', 'é', '日本', 'x y', 'zero', 'no', 'empty', 'nil', '1', '10', '2'];
const texts = ['', 'x', '0', 'Ana & Li', '<b>"q"</b>', "it's `=`", '春の企画', 'a\nb', ' ', 'true', '12', '{{a}}', '\\', '😀é'];
const numbers = [0, 1, -1, 52, 1.5, 1e21, 1e-7, -0.25, 123456789012, 5e-324, 0.1];

function value(depth) {
    const kind = below(depth > 0 ? 10 : 6);
    if (kind < 2) return pick(texts);
    if (kind === 2) return pick(numbers);
    if (kind === 3) return chance(0.5);
    if (kind === 4) return null;
    if (kind === 5) return pick(texts);
    if (kind < 8) return Array.from({ length: below(4) }, () => value(depth - 1));
    return object(depth - 1);
}
function object(depth) {
    const made = {};
    for (let i = below(5); i > 0; --i) made[pick(names)] = value(depth);
    return made;
}
function context() {
    return chance(0.95) ? { ...object(3), list: value(2), o: object(2), a: value(1) } : value(2);
}

const segment = () => {
    const name = pick(names);
    if (/[ ]|^[0-9]/.test(name)) return `[${name}]`;
    return chance(0.1) ? `[${name}]` : name;
};
function path() {
    if (chance(0.08)) return pick(['this', '.', '..', '@index', '@key', '@first', '@last', '@root', '@root.list', '@../index', '@../key', 'p', 'q', 'p.a', 'length', 'list.length', 'this.[0]', '../this', '../..', './a', 'this/a']);
    let made = chance(0.2) ? pick(['../', '../../', './', 'this.', '@root.', 'this/']) : '';
    made += segment();
    while (chance(0.3)) made += pick(['.', '.', '/']) + (chance(0.3) ? `[${below(3)}]` : segment());
    return made;
}
const literal = () => pick(['"a"', "'list'", '"x y"', '0', '1', '-1', '1.5', 'true', 'false', 'null', 'undefined', '""', '"é"']);
function argument(depth) {
    if (depth > 0 && chance(0.12)) return `(lookup ${argument(depth - 1)} ${argument(depth - 1)})`;
    return chance(0.2) ? literal() : path();
}
const blank = () => (chance(0.75) ? '' : pick([' ', '  ', '\n', '\t']));
const trimL = () => (chance(0.12) ? '~' : '');
const open = () => '{{' + trimL();
const close = () => blank() + trimL() + '}}';
const plain = () => pick(['', ' ', '\n', '\n\n', '  \n  ', 'text', 'a } b', 'x\r\ny', '. ', ', ', '- ', '日', '\\', '\\\\', '<i>', '\t', '\u00a0', 'line\n', '\n  line']);

function mustache(depth) {
    const kind = below(10);
    if (kind === 0) return '{{' + trimL() + '{' + blank() + argument(1) + blank() + '}' + trimL() + '}}';
    if (kind === 1) return `${open()}&${blank()}${argument(1)}${close()}`;
    if (kind === 2) return `${open()}lookup ${argument(depth)} ${argument(depth)}${close()}`;
    if (kind === 3) return pick([`${open()}! note ${trimL()}}}`, `${open()}!-- a }} b --${trimL()}}}`, '{{!}}']);
    return `${open()}${blank()}${chance(0.06) ? literal() : path()}${close()}`;
}
function block(depth) {
    const inside = () => body(depth - 1);
    const otherwise = () => {
        let made = '';
        while (chance(0.2)) made += `${open()}else ${pick(['if', 'unless', 'with', 'each'])} ${argument(1)}${close()}${inside()}`;
        if (chance(0.45)) made += `${open()}${pick(['else', 'else', '^'])}${close()}${inside()}`;
        return made;
    };
    const kind = below(12);
    if (kind < 9) {
        const helper = pick(['if', 'if', 'unless', 'each', 'each', 'with']);
        let head = argument(1);
        if (helper === 'if' && chance(0.1)) head += ` includeZero=${pick(['true', 'false', 'a'])}`;
        if ((helper === 'each' || helper === 'with') && chance(0.15)) head += pick([' as |p|', helper === 'each' ? ' as |p q|' : ' as |q|']);
        return `${open()}#${helper} ${head}${close()}${inside()}${otherwise()}${open()}/${helper}${close()}`;
    }
    const name = path();
    if (kind < 11) return `${open()}#${name}${close()}${inside()}${otherwise()}${open()}/${name}${close()}`;
    return `${open()}^${name}${close()}${inside()}${chance(0.3) ? `${open()}else${close()}${inside()}` : ''}${open()}/${name}${close()}`;
}
function body(depth) {
    let made = '';
    for (let i = below(4); i >= 0; --i) made += chance(0.4) ? plain() : depth > 0 && chance(0.45) ? block(depth) : mustache(depth);
    return made;
}
/** Something cut out, put in twice or in the wrong place: most of these do not parse. */
function damaged(template) {
    const at = below(template.length + 1);
    const kind = below(4);
    if (kind === 0) return template.slice(0, at) + template.slice(at + 1 + below(3));
    if (kind === 1) return template.slice(0, at) + pick(['{{', '}}', '{', '}', '~', '#', '/', '^', '!', '|', '"', "'", '[', ']', '(', ')', '=', '.', '@', ' ', 'else', ',', '&', '\\', '--']) + template.slice(at);
    if (kind === 2) return template.slice(0, at);
    return template.slice(at);
}

// What HubSpot does not offer and we refuse in words, {{lookup}} with one argument, and {{list[1]}}, which HubSpot
// documents and handlebars.js refuses.
const beyond = /[^\s.\/({#&^=~!]\[|\(?lookup\s+(\S+|["'][^"']*["']|\[[^\]]*\])\s*[)}~]|\{\{~?\s*#?\s*[>*]|\{\{\{\{|\{\{~?#?\s*(log|helperMissing|blockHelperMissing)\b|formatDate/u;

const lines = [];
for (let n = 0; lines.length < wanted; ++n) {
    let template = body(3);
    if (chance(0.2)) template = damaged(template);
    if (beyond.test(template) || template.length > 2000) continue;
    const data = context();
    let result;
    try {
        result = { expected: Handlebars.compile(template)(data) };
    } catch (error) {
        result = { error: String(error.message).split('\n')[0] };
    }
    if (result.expected && /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(result.expected)) continue; // half a character
    lines.push('  ' + JSON.stringify({ name: `random ${n}`, template, context: data, ...result }));
}
process.stdout.write('[\n' + lines.join(',\n') + '\n]\n');
