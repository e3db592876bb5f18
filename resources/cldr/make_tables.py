#!/usr/bin/env python3
"""Makes datewords.inc, unitwords.inc and moneywords.inc, the words that dates, lengths of time and money are written with, from the
Unicode CLDR.

Usage: make_tables.py [/usr/share/unicode/cldr/common]
Debian: apt-get install unicode-cldr-core tzdata. The tables are committed, so that what is read does not change with the
machine; make them anew only to take a newer CLDR. A word that two languages use for two different months (listopad) is
left out: the checks name it. License of the data: Unicode-DFS-2016, https://www.unicode.org/copyright.html
"""
import collections
import datetime
import pathlib
import re
import sys
import unicodedata
import xml.etree.ElementTree as xml
import zoneinfo

LANGUAGES = ('bg ca cs da de el en es et eu fi fr gl hr hu id is it ja ko lt lv nl nn no pl pt ro ru sk sl sv tr uk zh '
             'zh_Hant').split()
VARIANTS = {'en': ['en_GB', 'en_AU', 'en_CA', 'en_IN'], 'es': ['es_MX', 'es_AR', 'es_419', 'es_US'], 'fr': ['fr_CA', 'fr_CH'],
            'pt': ['pt_PT'], 'de': ['de_AT', 'de_CH'], 'no': ['nb'], 'nl': ['nl_BE'], 'it': ['it_CH'], 'sv': ['sv_FI']}
# The same letters stand for two zones of the world, whatever the tables of one country say.
SHARED_ZONES = {'ADT', 'AMT', 'AST', 'BST', 'CDT', 'CST', 'ECT', 'GST', 'IST', 'SST', 'WST'}
# RFC 5322, 4.3 fixes these.
MAIL_ZONES = {'EST': -300, 'EDT': -240, 'MST': -420, 'MDT': -360, 'PST': -480, 'PDT': -420}
# Words of dates that CLDR's patterns do not have.
CONNECTING = 'del el la las les le of on the'.split()
# What spreadsheets and forms write, and CLDR does not have: German Excel's March, Mexico's hours, September in Peru.
OWN_WORDS = [('Month', 'mrz', 3), ('Month', 'setiembre', 9), ('HourMark', 'hrs', 0), ('HourMark', 'hr', 0), ('HourMark', 'hs', 0)]
WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
OWN_LETTERS = {'ı': 'i', 'ø': 'o', 'æ': 'ae', 'ł': 'l', 'đ': 'd', 'ß': 'ss', 'œ': 'oe', 'ð': 'd', 'þ': 'th'}


def fold_letter(letter):
    """What a letter counts as: small, without accents where it is Latin. foldText() does the same."""
    code = ord(letter)
    if 0x300 <= code <= 0x36f:
        return ''
    if code >= 0x250:
        return letter.lower()
    small = letter.lower()
    if small in OWN_LETTERS:
        return OWN_LETTERS[small]
    plain = ''.join(c for c in unicodedata.normalize('NFKD', small) if not unicodedata.combining(c))
    return OWN_LETTERS.get(plain, plain)


def fold(text):
    return ''.join(fold_letter(c) for c in unicodedata.normalize('NFC', text))


def letters_only(text):
    """p. m. -> pm: blanks and points inside a word say nothing."""
    return ''.join(c for c in fold(text) if c.isalnum() or unicodedata.category(c) == 'Mc')


def letters_and_signs(text):
    return ''.join(c for c in fold(text) if not c.isspace()).rstrip('.')


def is_wide(text):
    return all(ord(c) >= 0x1100 for c in text)


class Words:
    def __init__(self):
        self.meanings = collections.defaultdict(lambda: collections.defaultdict(set))

    def add(self, kind, text, value):
        word = letters_only(text)
        if word and not word.isdigit() and not any(c.isdigit() for c in word):
            self.meanings[word][kind].add(value)


def parts(pattern):
    """A date pattern as (is it a field, text)."""
    for quoted, field, other in re.findall(r"'((?:[^']|'')*)'|([A-Za-z])\2*|([^A-Za-z']+)", re.sub(r"([A-Za-z])\1*", r'\1', pattern)):
        if field:
            yield True, field
        elif quoted:
            yield False, quoted
        else:
            yield False, other


CLOCK_MARKS = {'H': 'HourMark', 'h': 'HourMark', 'K': 'HourMark', 'k': 'HourMark', 'm': 'MinuteMark', 's': 'SecondMark'}
DATE_MARKS = {'y': 'YearMark', 'M': 'MonthMark', 'L': 'MonthMark', 'd': 'DayMark'}


def read_patterns(words, patterns):
    for pattern in patterns:
        if re.search(r'[wWqQ]', re.sub(r"'[^']*'", '', pattern)):
            continue
        before = None
        for is_field, text in parts(pattern):
            if is_field:
                before = text
                continue
            for word in re.findall(r'[^\W\d_]+', text):
                if len(word) == 1 and word < 'z' and before not in CLOCK_MARKS:
                    continue
                if before in CLOCK_MARKS:
                    words.add(CLOCK_MARKS[before], word, 0)
                elif before in DATE_MARKS and is_wide(word) and len(word) == 1:
                    words.add(DATE_MARKS[before], word, 0)
                else:
                    words.add('Filler', word, 0)


def read_language(words, main, name):
    path = main / (name + '.xml')
    if not path.exists():
        return
    calendar = xml.parse(path).find(".//calendar[@type='gregorian']")
    if calendar is None:
        return
    for width in calendar.iterfind('months/monthContext/monthWidth'):
        if width.get('type') != 'narrow':
            for month in width.iterfind('month'):
                words.add('Month', month.text, int(month.get('type')))
    for width in calendar.iterfind('days/dayContext/dayWidth'):
        for day in width.iterfind('day'):
            if (width.get('type') != 'narrow' and len(letters_only(day.text)) > 1) or is_wide(day.text):
                words.add('Weekday', day.text, WEEKDAYS.index(day.get('type')))
    for width in calendar.iterfind('dayPeriods/dayPeriodContext/dayPeriodWidth'):
        for half in width.iterfind('dayPeriod'):
            if half.get('type') in ('am', 'pm') and len(letters_only(half.text)) > 1:
                words.add('HalfDay', half.text, 0 if half.get('type') == 'am' else 12)
    read_patterns(words, [p.text for p in calendar.iterfind('.//pattern') if p.text and '{' not in p.text]
                  + [p.text for p in calendar.iterfind('.//dateFormatItem') if p.text])
    for glue in calendar.iterfind('dateTimeFormats//pattern'):
        for word in re.findall(r"[^\W\d_]+", re.sub(r'\{\d\}', '', glue.text or '')):
            words.add('Filler', word, 0)
    path = main.parent / 'rbnf' / (name + '.xml')
    if path.exists():  # 1st, 2nd, 1er
        for rules in xml.parse(path).iterfind('.//ruleset'):
            if rules.get('type').startswith('digits-ordinal'):
                for rule in rules.iterfind('rbnfrule'):
                    for word in re.findall(r'\{:?([^{}]+)\}', rule.text) + re.findall(r'=#,##0=[.:]?([^$=;]+);', rule.text):
                        words.add('Ordinal', word, 0)


def read_eras(words, common):
    """Eras of Japan and their first days. One that began before 1868 is no date that anybody imports."""
    starts = {}
    data = xml.parse(common / 'supplemental/supplementalData.xml')
    for era in data.iterfind(".//calendar[@type='japanese']/eras/era"):
        year, month, day = map(int, era.get('start').split('-'))
        if year >= 1868:
            starts[int(era.get('type'))] = (year, month, day)
    eras = sorted(starts)
    japanese = xml.parse(common / 'main/ja.xml').find(".//calendar[@type='japanese']/eras")
    for era in japanese.iterfind('.//era'):
        number = int(era.get('type'))
        if number in eras and not letters_only(era.text).isascii():
            words.add('Era', era.text, eras.index(number))
    english = xml.parse(common / 'main/en.xml').find(".//calendar[@type='japanese']/eras")
    for number, letter in zip(eras, 'MTSHR'):
        words.add('EraLetter', letter, eras.index(number))
    for sign in '\u337e\u337d\u337c\u337b\u32ff':
        name = unicodedata.normalize('NFKC', sign)
        if name in words.meanings:
            words.meanings[sign]['Era'] |= words.meanings[name]['Era']
    return [starts[number] for number in eras]


def read_zones(words, common):
    offsets = collections.defaultdict(set)
    for name in zoneinfo.available_timezones():
        if '/' not in name or name.startswith(('posix/', 'right/', 'Etc/')):
            continue
        zone = zoneinfo.ZoneInfo(name)
        for year in range(2005, 2026):
            for month in range(1, 13):
                at = datetime.datetime(year, month, 15, tzinfo=zone)
                if at.tzname().isalpha():
                    offsets[at.tzname()].add(int(at.utcoffset().total_seconds()) // 60)
    names = {zone: minutes for zone, found in offsets.items() if len(found) == 1 for minutes in found}
    names.update(MAIL_ZONES)
    names.update({'MEZ': 60, 'MESZ': 120})  # CLDR de: Europe_Central
    german = xml.parse(common / 'main/de.xml').find(".//metazone[@type='Europe_Central']/short")
    assert {e.text for e in german} >= {'MEZ', 'MESZ'}
    for zone, minutes in names.items():
        if zone not in SHARED_ZONES and zone not in ('UTC', 'GMT') and len(zone) > 2:
            words.add('Zone', zone, minutes)
    for zone in ('UTC', 'GMT', 'Z'):
        words.add('Zone', zone, 0)


def settled(words):
    """The table: a kind is left out of a word where languages disagree about its value."""
    rows = []
    for word in sorted(words.meanings, key=lambda w: w.encode()):
        kinds = words.meanings[word]
        if 'HalfDay' in kinds and 'Filler' in kinds:
            del kinds['HalfDay']
        for mark in ('HourMark', 'MinuteMark', 'SecondMark', 'YearMark', 'MonthMark', 'DayMark', 'Month', 'Weekday'):
            if mark in kinds:
                kinds.pop('Filler', None)
        for kind, values in sorted(kinds.items()):
            if kind == 'Weekday' and len(values) > 1:
                rows.append((word, kind, -1))  # some day of the week
            elif len(values) == 1:
                rows.append((word, kind, values.pop()))
            else:
                print('left out: %s %s %s' % (word, kind, sorted(values)), file=sys.stderr)
    return rows


def quoted(word):
    return '"' + word + '"'


NO_UNITS = {'time', 'times'}  # hours in Denmark
UNITS = {'duration-hour': 'Hour', 'duration-minute': 'Minute', 'duration-second': 'Second'}


def read_units(common):
    """Words for hours, minutes and seconds."""
    found = {}
    for language in ['en'] + LANGUAGES:  # "s" is a second, whatever Turkish hours are
        for unit in xml.parse(common / 'main' / (language + '.xml')).iterfind('.//units/unitLength/unit'):
            kind = UNITS.get(unit.get('type'))
            texts = [e.text for e in unit if e.tag in ('displayName', 'unitPattern') and not e.get('alt')] if kind else []
            for text in texts:
                word = letters_only(text.replace('{0}', ''))
                is_letter = len(word) == 1 and word.isascii() and language != 'en'  # d: minutes or days
                if word and not is_letter and word not in NO_UNITS and not any(c.isdigit() for c in word):
                    found.setdefault(word, kind)
    return sorted(found.items(), key=lambda row: row[0].encode())


def read_currencies(common):
    """Codes, signs and single words for money, as they stand before or behind a number; none that is a measure too."""
    found = set()
    for language in LANGUAGES:
        for currency in xml.parse(common / 'main' / (language + '.xml')).iterfind('.//currencies/currency'):
            found.add(currency.get('type').lower())
            for name in currency:
                if name.tag == 'symbol' or (name.tag == 'displayName' and name.get('count')):
                    word = letters_and_signs(name.text)
                    if ' ' not in name.text.strip() and not any(c.isdigit() for c in word):
                        found.add(word)
    found = {word for word in found if len(word) > 1 or not word.isalpha() or is_wide(word)}
    return sorted(found - {'', '\u00a4', 'dm', 'km', 'lt'}, key=lambda word: word.encode())


HEAD = """// Made by resources/cldr/make_tables.py from Unicode CLDR %s; not to be edited by hand.
// Copyright Unicode, Inc. License: Unicode-DFS-2016, https://www.unicode.org/copyright.html
// Languages: %s
"""


def write_date_words(out, words, eras, common):
    read_zones(words, common)
    out.write('constexpr std::array<EraStart, %d> eraTable { {\n' % len(eras))
    for year, month, day in eras:
        out.write('    { %d, %d, %d },\n' % (year, month, day))
    out.write('} };\n// U+00C0 to U+024F; empty where a letter is none of these\n')
    letters = [fold_letter(chr(code)) for code in range(0xc0, 0x250)]
    out.write('constexpr std::array<std::string_view, %d> latinLetters { {\n' % len(letters))
    for at in range(0, len(letters), 16):
        out.write('    ' + ', '.join('"%s"' % (l if l.isascii() else '') for l in letters[at:at + 16]) + ',\n')
    rows = settled(words)
    out.write('} };\nconstexpr std::array<DateWord, %d> dateWordTable { {\n' % len(rows))
    for word, kind, value in rows:
        out.write('    { "%s", WordKind::%s, %d },\n' % (word, kind, value))
    out.write('} };\n')


def write_unit_words(out, common):
    units = sorted(set(read_units(common)) | {('mn', 'Minute')})  # what France writes beside min
    out.write('struct UnitWord {\n    std::string_view word;\n    TimeUnit unit;\n};\n')
    out.write('constexpr std::array<UnitWord, %d> unitTable { {\n' % len(units))
    for word, kind in units:
        out.write('    { "%s", TimeUnit::%s },\n' % (word, kind))
    out.write('} };\n')


def write_money_words(out, common):
    currencies = read_currencies(common)
    out.write('constexpr std::array<std::string_view, %d> currencyTable { {\n' % len(currencies))
    for word in currencies:
        out.write('    "%s",\n' % word)
    out.write('} };\n')


def main():
    common = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else '/usr/share/unicode/cldr/common')
    version = re.search(r'cldrVersion\s+CDATA\s+#FIXED\s+"([^"]+)"', (common / 'dtd/ldml.dtd').read_text()).group(1)
    head = HEAD % (version, ', '.join(LANGUAGES))
    words = Words()
    for language in LANGUAGES:
        for name in [language] + VARIANTS.get(language, []):
            read_language(words, common / 'main', name)
    for word in CONNECTING:
        words.add('Filler', word, 0)
    for kind, word, value in OWN_WORDS:
        words.add(kind, word, value)
    eras = read_eras(words, common)
    folder = pathlib.Path(__file__).parent
    with open(folder / 'datewords.inc', 'w', encoding='utf-8') as out:
        out.write(head)
        write_date_words(out, words, eras, common)
    for name, write in (('unitwords.inc', write_unit_words), ('moneywords.inc', write_money_words)):
        with open(folder / name, 'w', encoding='utf-8') as out:
            out.write(head)
            write(out, common)


main()
