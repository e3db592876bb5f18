// Makes tests/data/rendering/handlebars.json with the real handlebars.js: what it prints for every case below.
//
//   npm install --prefix /tmp/handlebars handlebars@4.7.10
//   NODE_PATH=/tmp/handlebars/node_modules node tests/rendering/make_handlebars_fixtures.js \
//       > tests/data/rendering/handlebars.json
//
// Not part of the product and not run by the tests; they read the file it makes.
'use strict';
const Handlebars = require('handlebars');
Handlebars.log = () => {};

const people = { people: [{ name: 'Ana', age: 41 }, { name: 'Li', age: 0 }, { name: '', age: null }] };
const nested = { a: { b: { c: 'deep', d: [1, [2, 3], { x: 'in list' }] }, list: ['x', 'y', 'z'] }, top: 'TOP', n: 7 };
const webinar = {
    webinarName: 'Spring & Summer <launch>', status: 'attended', minutes: 52, company: '',
    extraData: { planned: 60, questions: ['Who owns it?', 'Is there a "checklist"?'], speaker: { name: 'Noor', langs: ['es', 'ja'] } },
};
const table = [];
const add = (name, context, ...templates) =>
    templates.forEach((template, i) => table.push({ name: templates.length > 1 ? `${name} ${i + 1}` : name, template, context }));

add('plain text', {}, '', 'hello', 'a } b }} c', '{ {x} }', 'line\nline\r\nline', '春の企画ウェビナー');
add('token', webinar, '{{webinarName}}', '{{{webinarName}}}', '{{&webinarName}}', '{{ webinarName }}', '{{\nwebinarName\n}}',
    '{{missing}}', '[{{company}}]', '{{status}}: {{minutes}}', '{{"status"}}', "{{'status'}}", '{{[status]}}', '{{status.length}}',
    '{{status.[0]}}', '{{status.foo}}', '{{minutes.foo}}', '{{extraData}}', '{{extraData.questions}}', '{{extraData.planned}}');
add('escape', { v: `&<>"'\`=/` , n: null, t: true, f: false, z: 0, e: '' }, '{{v}}', '{{{v}}}', '[{{n}}{{t}}{{f}}{{z}}{{e}}]', '[{{{n}}}{{{t}}}{{{f}}}{{{z}}}{{{e}}}]');
add('numbers', { a: 1.50, b: 1e21, c: 1e-7, d: 123456789012345680000, e: -0.5, f: 0.000001, g: 5e-324, h: -0, i: 1e100, j: 12345.678, k: 100 },
    '{{a}} {{b}} {{c}} {{d}} {{e}} {{f}} {{g}} {{h}} {{i}} {{j}} {{k}}');
add('path', nested, '{{a.b.c}}', '{{a/b/c}}', '{{a.b.missing.more}}', '{{a.list.[1]}}', '{{a.list.1.x}}', '{{a.b.d.[2].x}}', '{{a.b.d.[1].[0]}}',
    '{{a.b.d}}', '{{this.top}}', '{{./top}}', '{{this/top}}', '{{a.[list].length}}', '{{a.["b"]}}', '{{this}}', '{{.}}', '{{../top}}', '{{@root.top}}',
    '{{top.this}}', '{{a..b}}', '{{a.}}', '{{.top}}', '{{@foo}}', '{{@root.a.b.c}}', '{{a.list.01}}', '{{a.list.[01]}}', '{{a.list.[-1]}}');
add('odd names', { 'first-name': 'A', 'x.y': 'B', 'a b': 'C', $x: 'D', 'é': 'E', '日本': 'F', 'else1': 'G', '12': 'H', 'true': 'I', ':x': 'J', 'x?': 'K', 'null': 'L' },
    '{{first-name}}', '{{[x.y]}}', '{{[a b]}}', '{{$x}}', '{{é}}', '{{日本}}', '{{else1}}', '{{12}}', '{{true}}', '{{:x}}', '{{x?}}', '{{null}}', '{{[12]}}', '{{undefined}}');
add('if', { yes: true, no: false, zero: 0, empty: '', list: [], full: [1], obj: {}, nil: null, s: '0' },
    ...['yes', 'no', 'zero', 'empty', 'list', 'full', 'obj', 'nil', 's', 'missing'].map((n) => `{{#if ${n}}}A{{else}}B{{/if}}`),
    '{{#if zero includeZero=true}}A{{else}}B{{/if}}', '{{#if "text"}}A{{/if}}', '{{#if 0}}A{{else}}B{{/if}}', '{{#if true}}A{{/if}}', '{{#if undefined}}A{{else}}B{{/if}}', '{{#if null}}A{{else}}B{{/if}}',
    '{{#if no}}A{{else if yes}}B{{else}}C{{/if}}', '{{#if no}}A{{else if zero}}B{{else if full}}C{{else}}D{{/if}}', '{{#if no}}A{{else unless no}}B{{/if}}',
    '{{#if yes}}A{{^}}B{{/if}}', '{{^if yes}}A{{else}}B{{/if}}', '{{^if no}}A{{/if}}', '{{#if}}A{{/if}}', '{{#if yes no}}A{{/if}}', '{{if yes}}');
add('unless', { yes: true, no: false, zero: 0, list: [] }, '{{#unless yes}}A{{else}}B{{/unless}}', '{{#unless no}}A{{else}}B{{/unless}}', '{{#unless zero}}A{{/unless}}',
    '{{#unless list}}A{{/unless}}', '{{#unless yes}}A{{else if zero}}B{{else}}C{{/unless}}', '{{#unless zero includeZero=true}}A{{else}}B{{/unless}}');
add('each list', people, '{{#each people}}{{name}};{{/each}}', '{{#each people}}{{@index}}{{@key}}{{@first}}{{@last}} {{/each}}', '{{#each people}}{{this.name}}{{#unless @last}}, {{/unless}}{{/each}}',
    '{{#each people}}{{#if age}}{{name}}{{else}}-{{/if}}{{/each}}', '{{#each people}}{{#each this}}{{@key}}={{this}} {{/each}}|{{/each}}', '{{#each people}}{{@root.people.length}}{{/each}}',
    '{{#each missing}}x{{else}}none{{/each}}', '{{#each people as |p i|}}{{i}}{{p.name}} {{/each}}', '{{#each}}x{{/each}}', '{{#each people as |p|}}{{#each p as |v k|}}{{k}}:{{v}}{{p.name}} {{/each}}{{/each}}');
add('each nested', { rows: [[1, 2], [3]], label: 'L', sets: { b: [1], a: [2, 3], 2: ['x'], 1: ['y'] } },
    '{{#each rows}}{{#each this}}{{@../index}}.{{@index}}={{this}}{{../../label}} {{/each}}{{/each}}', '{{#each rows}}{{#each .}}{{.}}{{../length}}{{/each}};{{/each}}',
    '{{#each sets}}{{@key}}{{@index}}{{@first}}{{@last}}({{#each this}}{{@../key}}{{this}}{{/each}}){{/each}}', '{{#each rows}}{{#if this}}{{../label}}{{../../label}}{{/if}}{{/each}}',
    '{{#each rows}}{{#with ../sets}}{{a}}{{../../label}}{{/with}}{{/each}}', '{{#each rows}}{{#each this}}{{#if @last}}{{@../last}}{{/if}}{{/each}}{{/each}}');
add('each odd', { s: 'abc', n: 5, o: {}, nulls: [null, 1, null], x: 'X', mix: [true, false, 0, '', 'a'], t: true },
    '{{#each s}}x{{else}}none{{/each}}', '{{#each n}}x{{else}}none{{/each}}', '{{#each o}}x{{else}}none{{/each}}', '{{#each nulls}}[{{this}}{{../x}}]{{/each}}', '{{#each nulls}}{{#if ../x}}[{{this}}]{{/if}}{{/each}}',
    '{{#each mix}}[{{this}}{{#if this}}+{{/if}}]{{/each}}', '{{#each mix}}{{#with this}}{{.}}{{../../x}}{{else}}-{{/with}}{{/each}}', '{{#each t}}x{{else}}none{{/each}}');
add('with', nested, '{{#with a.b}}{{c}}{{/with}}', '{{#with a}}{{#with b}}{{c}}{{../../top}}{{/with}}{{/with}}', '{{#with missing}}x{{else}}none{{/with}}', '{{#with a.b as |q|}}{{q.c}}{{../top}}{{/with}}',
    '{{#with top}}{{this}}{{../n}}{{/with}}', '{{#with a}}{{top}}{{../top}}{{/with}}', '{{#with a.list}}{{this.[0]}}{{length}}{{/with}}', '{{#with}}x{{/with}}', '{{#with n}}{{.}}{{/with}}');
add('value block', { yes: true, no: false, list: [1, 2], none: [], obj: { k: 'v' }, s: 'str', zero: 0, e: '', top: 'T' },
    ...['yes', 'no', 'list', 'none', 'obj', 's', 'zero', 'e', 'missing'].map((n) => `{{#${n}}}[{{.}}{{k}}{{../top}}]{{else}}-{{/${n}}}`),
    '{{^no}}A{{/no}}', '{{^yes}}A{{/yes}}', '{{^list}}A{{else}}B{{/list}}', '{{#list}}{{@index}}{{@last}}{{/list}}', '{{#obj.k}}{{.}}{{/obj.k}}', '{{#this}}{{top}}{{/this}}', '{{^none}}A{{^}}B{{/none}}');
add('lookup', { list: ['a', 'b'], o: { k: 'v', 'x y': 'w' }, key: 'k', i: 1, zero: 0, n: null }, '{{lookup list 0}}', '{{lookup list i}}', '{{lookup o key}}', '{{lookup o "x y"}}', '{{lookup missing 1}}',
    '{{lookup zero 1}}', '{{lookup list 9}}', '{{lookup list "length"}}', '{{#if (lookup o key)}}yes{{/if}}', '{{#each list}}{{lookup ../list @index}}{{/each}}', '{{#with (lookup o "k")}}{{.}}{{/with}}',
    '{{lookup (lookup this "o") key}}', '{{#each (lookup this "list")}}{{.}}{{/each}}', '{{#lookup o key}}{{/lookup}}', '{{lookup n 1}}', '{{lookup o n}}');
add('comments', { x: 'X' }, 'a{{! note }}b', 'a{{!-- note }} with braces --}}b', 'a{{!}}b', 'line\n{{! alone }}\nline', '  {{! alone }}  \nline', 'a{{~! x ~}} b', 'a {{!-- x --~}} b', 'a\n{{!-- x --}} b\nc', '{{! never closed', '{{!-- never closed }}');
add('tilde', { x: 'X', yes: true, no: false, list: [1, 2] }, ' {{~x~}} ', ' {{~x}} ', ' {{x~}} ', 'a \n {{~#if yes~}} \n b \n {{~/if~}} \n c', 'a {{#if yes ~}} b {{~/if}} c', '{{#if no}} A {{~else~}} B {{/if}}', '{{#if no}}A{{~^~}} B {{~/if}}',
    '{{#each list~}} {{.}} {{~/each}}', '{{#if no}}A{{else if yes ~}} B {{~/if}}', ' {{~{x}~}} ', ' {{~&x~}} ', '{{#if no}} a {{~else if no~}} b {{~else~}} c {{~/if}} d', '\u3000{{~x~}}\u00a0.');
add('alone on a line', { yes: true, no: false, list: ['a', 'b'], x: 'X' }, 'a\n{{#if yes}}\nb\n{{/if}}\nc', 'a\n  {{#if yes}}  \n  b\n  {{/if}}  \nc', '{{#each list}}\n- {{.}}\n{{/each}}\n', 'a\n{{#if no}}\nb\n{{else}}\nc\n{{/if}}\nd',
    '{{#if yes}}\r\nb\r\n{{/if}}\r\nc', 'a {{#if yes}}\nb\n{{/if}} c', '{{#if yes}}\n{{#if yes}}\nb\n{{/if}}\n{{/if}}\n', '\n\n{{#if yes}}\n\nb\n\n{{/if}}\n\n', 'a\n{{#if no}}\nb\n{{else if yes}}\nc\n{{else}}\nd\n{{/if}}\ne', '{{#if yes}}{{/if}}\nx',
    '{{#each list}}\n{{#if @first}}\nF\n{{/if}}\n{{.}}\n{{/each}}', '{{x}}\n{{x}}\n', '  {{#if yes}}\nb\n{{/if}}', '{{#if no}}\n{{/if}}\nx', '{{#if yes}}\n', '{{^no}}\nb\n{{/no}}\nc', '\n {{! c }} \n {{#if yes}} \n b');
add('backslash', { x: 'X' }, '\\{{x}}', '\\\\{{x}}', 'a \\{{x}} b {{x}}', '\\{{x}} \\{{x}}', '\\{{x}} \\\\{{x}}', '\\a {{x}}', '\\\\\\{{x}}', '\\{{');
add('wrong', { x: 'X', foo: 'f' }, '{{', '{{x', '{{x}', '{{}}', '{{#if x}}a', '{{/if}}', '{{#if x}}a{{/each}}', '{{else}}', '{{#if x}}a{{else}}b{{else}}c{{/if}}', '{{x y}}', '{{foo x}}', '{{nohelper x}}', '{{#nohelper x}}a{{/nohelper}}',
    '{{#nohelper}}a{{/nohelper}}', '{{x y=}}', '{{"x}}', '{{x)}}', '{{(x)}}', '{{x (y}}', '{{{x}}', '{{x!}}', '{{[x}}', '{{#each x as |}}{{/each}}', '{{#}}{{/}}', '{{x,y}}', '{{x.1}}', '{{nohelper a=1}}', '{{foo a=1}}', '{{#if x}}{{^}}{{/if', '{{@}}', '{{a=1}}');
add('sample', webinar, '**{{webinarName}}** – {{status}}', 'Stayed **{{minutes}}** of {{extraData.planned}} minutes\n\n{{#if extraData.questions}}**Questions**\n{{#each extraData.questions}}- {{this}}\n{{/each}}{{/if}}',
    '{{#with extraData.speaker}}{{name}} ({{#each langs}}{{.}}{{#unless @last}}/{{/unless}}{{/each}}){{/with}}', '{{#each extraData}}{{@key}}, {{/each}}', '{{#if company}}{{company}}{{else}}no company{{/if}}');
// Found by make_random_handlebars_cases.js.
add('nameless', { a: 'A', list: [{ b: 1 }] }, '{{""}}', '{{{""}}}', '{{#each list}}{{""}}{{#""}}{{b}}{{/""}}{{/each}}', "{{''.a}}", '{{[]}}', '{{[].a}}');
add('false at the root', false, '{{@root.a}}', '{{@root.a.b}}', '{{a}}');
add('data that is false', { list: [0, 1] }, '{{#each list}}{{@first.x}}{{@index.y}} {{/each}}');
add('four braces', { x: 'X' }, '{{x}}}}', '{{{x}}}}', '{{{x}}} }', '{{x}} }}', '{{x}}}');
add('brackets escaped', { 'a]b': 'A', '10': 'T', 'c\\': 'C' }, '{{[a\\]b]}}', '{{[10\\]}}', '{{[c\\\\]}}', '{{[c\\\\]}} ]');

process.stdout.write('[\n' + table.map((one) => {
    let result;
    try {
        result = { expected: Handlebars.compile(one.template)(one.context) };
    } catch (error) {
        result = { error: String(error.message).split('\n')[0] };
    }
    return '  ' + JSON.stringify({ ...one, ...result });
}).join(',\n') + '\n]\n');
