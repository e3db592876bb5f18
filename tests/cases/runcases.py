#!/usr/bin/env python3
"""Imports every case of this folder with the real command line and compares what comes of it: see README.md.

Usage: runcases.py --cli PATH [--only WORD]        exit code 0 when all is as it should be
"""
import argparse
import concurrent.futures
import csv
import datetime
import decimal
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent
ANY_OPTION = r'--[a-z]{3,}'
# true of small files, or too general to count as a word about one value
GENERAL_RULES = {'all-same-second', 'all-midnight', 'duplicate-content', 'old-time', 'future-time', 'test-address'}
SECONDS = 120


class CommandLine:
    """The program in a workspace of its own."""

    def __init__(self, cli, home, case):
        self.cli = cli
        self.env = {k: v for k, v in os.environ.items() if k in ('PATH', 'LD_LIBRARY_PATH')}
        self.env.update(HOME=str(home), XDG_DATA_HOME=str(home / 'data'), XDG_CONFIG_HOME=str(home / 'config'),
                        XDG_CACHE_HOME=str(home / 'cache'), COMPOSER_HOME=str(home / 'work'), TZ='UTC',
                        LC_ALL='C.UTF-8', QT_LOGGING_RULES='*=false')
        self.env.update(case.get('env', {}))

    def __call__(self, *words):
        """Exit code, standard output, standard error."""
        try:
            ran = subprocess.run([self.cli, *words], capture_output=True, env=self.env, timeout=SECONDS,
                                 stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            return -1, '', f'no end within {SECONDS} s'
        return ran.returncode, ran.stdout.decode('utf-8', 'replace'), ran.stderr.decode('utf-8', 'replace')


def milliseconds(value):
    if value is None:
        return None
    text = str(value)
    if re.fullmatch(r'-?\d{12,14}', text):
        return int(text)
    try:
        at = datetime.datetime.fromisoformat(text.replace('Z', '+00:00'))
    except ValueError:
        return None
    return round((at if at.tzinfo else at.replace(tzinfo=datetime.timezone.utc)).timestamp() * 1000)


def is_same(kind, got, wanted):
    if wanted is None or got is None:
        return wanted is None and got in (None, '')
    if kind == 'time':
        return milliseconds(got) is not None and milliseconds(got) == milliseconds(wanted)
    if kind == 'number':
        try:
            return decimal.Decimal(str(got)) == decimal.Decimal(str(wanted))
        except decimal.InvalidOperation:
            return False
    return got == wanted if kind == 'json' else str(got) == str(wanted)


def field_of(event, path):
    nested = path.startswith(('tokens.', 'timelineIFrame.', 'extraData.'))
    at = event
    for part in path.split('.', 1) if nested else [path]:
        if not isinstance(at, dict):
            return None
        at = at.get(part)
    return at


def json_of(text):
    try:
        return json.loads(text)
    except ValueError:
        return None


def events_of(text):
    bodies = [json_of(line) for line in text.splitlines() if line.startswith('{')] or [json_of(text)]
    return [event for body in bodies if isinstance(body, dict) for event in body.get('inputs', [])]


def strings_of(value, path=''):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from strings_of(inner, f'{path}/{key}')
    elif isinstance(value, list):
        for inner in value:
            yield from strings_of(inner, path)
    elif isinstance(value, str):
        yield path, value


def is_quoted(header, text):
    return any(a + header + b in text for a, b in ('“”', '""', "''", '«»', '‘’', '``', '「」', '„“'))


def names_of(path):
    also = {'timestamp': {'when', 'time', 'date'}, 'objectId': {'email'}, 'email': {'objectId'}}
    return {path, path.split('.', 1)[-1]} | also.get(path, set())


class Reading:
    """What the program made of the file of a case, and all it said about it."""

    def __init__(self, run, case):
        self.case = case
        file, options = str(FOLDER / case['file']), case.get('options', [])
        tail = ['--template', str(FOLDER / case['template']), *options]
        _, json_out, json_err = run('check', file, *tail, '--json')
        self.check_code, out, err = run('check', file, *tail)
        export_code, export, export_err = run('export', file, *tail, '--format', 'json')
        self.events = events_of(export)
        report = json_of(json_out) or {}
        self.issues = [i for i in report.get('issues', []) if i.get('rule') not in GENERAL_RULES]
        self.text = '\n'.join((out, err, json_err, export_err))
        self.sentences = [line for line in (out + '\n' + err).splitlines()
                          if not re.match(r'\S+ \d+[,、:]', line) and '0 unreadable' not in line]
        self.sentences += [text for path, text in strings_of({k: v for k, v in report.items() if k != 'issues'})
                           if re.search(r'issue|warn|error|question|notice|doubt|problem|refus', path, re.I)]
        self.unreadable = {line['line'] for line in report.get('unreadableLines', [])}
        self.unreadable |= {int(number) for number in re.findall(r'[Ll]ine (\d+)', err + out)}
        refused = not self.events and self.check_code == 4 and export_code == 4
        wanted = case.get('refusal', ANY_OPTION)
        self.refused_well = refused and any(
            re.search(wanted, line) for line in self.sentences + export_err.splitlines())
        self.file_said = bool(case.get('fileSaid')) and any(re.search(case['fileSaid'], s) for s in self.sentences)

    def issues_for(self, row, path):
        return [i for i in self.issues if i.get('record') == row['record']
                and (not i.get('field') or i['field'] in names_of(path))]

    def is_said(self, row, path, expected):
        if self.refused_well or self.file_said or row.get('line') in self.unreadable or self.issues_for(row, path):
            return True
        headers = expected.get('headers') or self.case.get('headers', {}).get(path, [])
        return any(is_quoted(header, sentence) for header in headers for sentence in self.sentences)

    def is_refused(self, row):
        return self.refused_well or row.get('line') in self.unreadable or any(
            i.get('record') == row['record'] and i.get('severity') == 'error' for i in self.issues)


def fault_of(reading, row, event, path, expected):
    """What is wrong with one field of one row, a sentence; None when nothing is."""
    must, kind = expected['must'], expected.get('kind', 'text')
    got = field_of(event, path) if event is not None else None
    shown = 'not exported' if event is None else f'exported {got!r}'
    right = event is not None and any(is_same(kind, got, wanted) for wanted in expected.get('is', []))
    wrong = event is not None and any(is_same(kind, got, value) for value in expected.get('not', []))
    if wrong and must != 'said' and not reading.is_said(row, path, expected):
        return f'{path}: {shown}, which must not be'
    if must == 'value':
        if event is None and reading.case.get('mayRefuse') and reading.refused_well:
            return None
        if not right:
            return f'{path}: {shown}, wanted {expected["is"]}'
        loud = reading.issues_for(row, path) if expected.get('quiet') else []
        return f'{path}: right, but said: {loud[0].get("text")}' if loud else None
    refused = event is None and reading.is_refused(row)
    both = event is not None and event.get('email') and event.get('objectId')
    good = {
        'either': lambda: right or reading.is_said(row, path, expected),
        'said': lambda: reading.is_said(row, path, expected),
        'rightOrRefused': lambda: right or refused,
        'refused': lambda: refused,
        'oneIdentity': lambda: reading.refused_well if event is None
        else not both or reading.is_said(row, path, expected),
        'notThat': lambda: True,  # judged above
    }[must]()
    return None if good else f'{path}: {shown}, must: {must} {expected.get("is", "")}'


def pairs_of(reading, case):
    """Every row of the case with its event: by its key, else in the order of the file. And the events left over."""
    left, pairs = list(reading.events), []
    for row in case['rows']:
        keys = row.get('key', [])
        event = next((e for key in ([keys] if isinstance(keys, dict) else keys) for e in left
                      if all(str(field_of(e, k)) == v for k, v in key.items())), None)
        if event is not None:
            left.remove(event)
        pairs.append([row, event])
    for pair in pairs:
        if pair[1] is None and not pair[0].get('key') and not reading.is_refused(pair[0]) and left:
            pair[1] = left.pop(0)
    return pairs, left


def faults_of_check(run, case):
    reading, faults = Reading(run, case), []
    pairs, left = pairs_of(reading, case)
    for row, event in pairs:
        if event is None and not reading.is_refused(row) and not (row.get('mayBeSaid') and reading.file_said):
            faults.append(f'row {row["record"]}: neither exported nor said to be left out')
            continue
        for path, expected in row['fields'].items():
            if fault := fault_of(reading, row, event, path, expected):
                faults.append(f'row {row["record"]}: {fault}')
    if reading.check_code not in (0, 4):
        faults.append(f'check ended with exit code {reading.check_code}')
    if left and not case.get('more'):
        faults.append(f'{len(left)} events that the file does not hold')
    faults += [f'nothing said that matches {p}' for p in case.get('says', []) if not re.search(p, reading.text)]
    if 'eventCount' in case and not reading.refused_well and len(reading.events) != case['eventCount']:
        faults.append(f'{len(reading.events)} events instead of {case["eventCount"]}')
    if case.get('quietFile') and (reading.issues or reading.check_code):
        faults.append(f'a file without fault: exit code {reading.check_code}, '
                      f'{[i.get("text") for i in reading.issues][:2]}')
    return faults


def faults_of_send(run, case, home):
    results = home / 'results.csv'
    code, out, err = run('send', str(FOLDER / case['file']), '--template', str(FOLDER / case['template']),
                         *case.get('options', []), '--portal', 'practice', '--yes', '--results', str(results))
    sheet = results.read_bytes().decode('utf-8-sig', 'replace') if results.exists() else ''
    rows = list(csv.DictReader(io.StringIO(sheet)))
    faults = [] if code in case.get('rc', [0]) else [f'exit code {code}, wanted one of {case["rc"]}: {err}']
    refused = code == 4 and re.search(case.get('refusal', ANY_OPTION), out + err) and not re.search(
        r'[1-9]\d* created', out)
    if refused and case.get('mayRefuse', True):
        return faults
    heard = out if case.get('saysOn') == 'stdout' and code != 4 else out + err
    faults += [f'nothing said that matches {p}' for p in case.get('says', []) if not re.search(p, heard)]
    cells = [cell for record in csv.reader(io.StringIO(sheet)) for cell in record]
    faults += [f'{wanted} is not in the results' for wanted in case.get('inResults', [])
               if code != 4 and not any(wanted in cell for cell in cells)]
    faults += [f'{unwanted} was created' for unwanted in case.get('notCreated', []) for row in rows
               if unwanted in row.values() and row.get('_status') == 'created']
    created = sum(row.get('_status') == 'created' for row in rows)
    if 'created' in case and created not in case['created']:
        faults.append(f'{created} created, wanted one of {case["created"]}')
    return faults


def faults_of(cli, case):
    with tempfile.TemporaryDirectory(prefix='cases-') as folder:
        home = pathlib.Path(folder)
        run = CommandLine(cli, home, case)
        if case.get('mode') != 'send':
            return faults_of_check(run, case)
        run('portal', 'list')  # makes the workspace
        return faults_of_send(run, case, home)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--cli', required=True)
    parser.add_argument('--only', default='')
    args = parser.parse_args()
    cli = os.path.abspath(args.cli)
    cases = [json.loads(line) for line in (FOLDER / 'cases.jsonl').read_text('utf-8').splitlines() if line.strip()]
    cases = [case for case in cases if args.only in case['name']]
    known = set((FOLDER / 'known.txt').read_text('utf-8').split())
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        found = dict(zip((case['name'] for case in cases), pool.map(lambda case: faults_of(cli, case), cases)))
    failed = {name for name, faults in found.items() if faults}
    for name in sorted(failed - known):
        print(f'FAIL {name}')
        for fault in found[name]:
            print(f'     {fault}')
    mended = sorted(known & set(found) - failed)
    for name in mended:
        print(f'MENDED {name}: take it out of known.txt')
    print(f'{len(cases) - len(failed)} of {len(cases)} cases are right, {len(failed & known)} known to fail')
    return 1 if failed - known else 0


if __name__ == '__main__':
    sys.exit(main())
