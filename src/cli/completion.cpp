#include "cli/completion.h"

#include "cli/commandtable.h"

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto windowOptions = "--new --sample --help --version"_L1;

QString commandNames()
{
    QStringList names;
    for (const CommandText &command : commandTable())
        names.append(command.name);
    return names.join(u' ');
}

QString verbNames(const CommandText &command)
{
    QStringList names;
    for (const QLatin1StringView verb : command.verbs)
        names.append(verb);
    return names.join(u' ');
}

QString optionNames(const CommandText &command)
{
    QStringList names;
    for (const CommandOption &option : command.options)
        names.append(u"--%1"_s.arg(option.name));
    names.append(u"--help"_s);
    return names.join(u' ');
}

/// "keep|skip" → "keep skip"; empty when the value is no choice of words.
QString choices(const CommandOption &option)
{
    return option.value.contains('|'_L1) ? QString(option.value).replace(u'|', u' ') : QString();
}

QString bashCommand(const CommandText &command)
{
    QString text = u"    %1)\n        case $previous in\n"_s.arg(command.name);
    for (const CommandOption &option : command.options) {
        if (const QString words = choices(option); !words.isEmpty())
            text += u"        --%1) _timeline_composer_words -W '%2' -- \"$word\"; return ;;\n"_s.arg(
                option.name, words);
        else if (option.value == "FILE"_L1)
            text += u"        --%1) _timeline_composer_words -f -- \"$word\"; return ;;\n"_s.arg(option.name);
        else if (!option.value.isEmpty())
            text += u"        --%1) return ;;\n"_s.arg(option.name);
    }
    text += u"        esac\n        options='%1' verbs='%2' ;;\n"_s.arg(optionNames(command), verbNames(command));
    return text;
}

QString bashCompletion()
{
    QString text
        = u"# bash completion of Timeline Composer; made by: timeline-composer-cli completion bash\n"
          "_timeline_composer_words() { mapfile -t COMPREPLY < <(compgen \"$@\"); }\n"
          "_timeline_composer_cli()\n{\n"
          "    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} options='' verbs=''\n"
          "    compopt -o filenames 2>/dev/null\n"
          "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
          "        _timeline_composer_words -W '%1 --help --version' -- \"$word\"\n"
          "        return\n    fi\n"
          "    case ${COMP_WORDS[1]} in\n"_s.arg(commandNames());
    for (const CommandText &command : commandTable())
        text += bashCommand(command);
    text += u"    esac\n"
            "    if [ \"${word#-}\" != \"$word\" ]; then\n"
            "        _timeline_composer_words -W \"$options\" -- \"$word\"\n"
            "    elif [ \"$COMP_CWORD\" -eq 2 ] && [ -n \"$verbs\" ]; then\n"
            "        _timeline_composer_words -W \"$verbs\" -- \"$word\"\n"
            "    else\n"
            "        _timeline_composer_words -f -- \"$word\"\n"
            "    fi\n}\n"
            "_timeline_composer()\n{\n"
            "    local word=${COMP_WORDS[COMP_CWORD]}\n"
            "    compopt -o filenames 2>/dev/null\n"
            "    case $word in\n"
            "    -*) _timeline_composer_words -W '%1' -- \"$word\" ;;\n"
            "    *) _timeline_composer_words -f -- \"$word\" ;;\n"
            "    esac\n}\n"
            "complete -F _timeline_composer_cli timeline-composer-cli\n"
            "complete -F _timeline_composer timeline-composer\n"_s.arg(windowOptions);
    return text;
}

/// Text inside a zsh specification in single quotes.
QString zshText(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'[', "\\["_L1).replace(u']', "\\]"_L1).replace(u':', "\\:"_L1);
    return text.replace(u'\'', "'\\''"_L1);
}

QString zshOption(const CommandOption &option)
{
    QString takes;
    if (const QString words = choices(option); !words.isEmpty())
        takes = u":value:(%1)"_s.arg(words);
    else if (option.value == "FILE"_L1)
        takes = u":file:_files"_s;
    else if (!option.value.isEmpty())
        takes = u":%1:"_s.arg(QString(option.value).toLower());
    return u" \\\n            '--%1[%2]%3'"_s.arg(option.name, zshText(option.summary()), takes);
}

QString zshCompletion()
{
    QString text = u"#compdef timeline-composer-cli timeline-composer\n"
                   "# zsh completion of Timeline Composer; made by: timeline-composer-cli completion zsh\n"
                   "_timeline_composer_cli() {\n"
                   "    local -a commands=(\n"_s;
    for (const CommandText &command : commandTable())
        text += u"        '%1:%2'\n"_s.arg(command.name, zshText(command.summary()));
    text += u"    )\n"
            "    if (( CURRENT == 2 )); then\n"
            "        _describe command commands\n"
            "        return\n    fi\n"
            "    local command=$words[2]\n"
            "    shift words\n"
            "    (( CURRENT-- ))\n"
            "    case $command in\n"_s;
    for (const CommandText &command : commandTable()) {
        text += u"    %1)\n        _arguments '--help[%2]'"_s.arg(command.name, zshText(helpSummary()));
        for (const CommandOption &option : command.options)
            text += zshOption(option);
        text += command.verbs.isEmpty()
            ? u" \\\n            '*:file:_files'\n        ;;\n"_s
            : u" \\\n            '1:verb:(%1)' '*:file:_files'\n        ;;\n"_s.arg(verbNames(command));
    }
    text += u"    esac\n}\n"
            "if [[ $service == timeline-composer ]]; then\n"
            "    _arguments --new --sample --help --version '*:file:_files'\n"
            "else\n"
            "    _timeline_composer_cli \"$@\"\n"
            "fi\n"_s;
    return text;
}

} // namespace

QString completionFor(QStringView shell)
{
    if (shell == "bash"_L1)
        return bashCompletion();
    return shell == "zsh"_L1 ? zshCompletion() : QString();
}

} // namespace composer
