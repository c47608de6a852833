#include "core/workflow/trace/expression.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace vramwise
{

namespace
{

constexpr std::size_t kLongest = 500;
constexpr int kMostNesting = 60;

using Number = std::optional<double>;

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

Number applied(std::string_view function, const std::vector<double>& args)
{
    const bool many = args.size() >= 2;
    if (args.empty())
        return std::nullopt;
    if (function == "min")
        return *std::min_element(args.begin(), args.end());
    if (function == "max")
        return *std::max_element(args.begin(), args.end());
    if (function == "round")
        return std::nearbyint(args[0]);  // to even, as Python does
    if (function == "floor")
        return std::floor(args[0]);
    if (function == "ceil")
        return std::ceil(args[0]);
    if (function == "int" || function == "trunc")
        return std::trunc(args[0]);
    if (function == "float")
        return args[0];
    if (function == "abs")
        return std::abs(args[0]);
    if (function == "sqrt" && args[0] >= 0)
        return std::sqrt(args[0]);
    if (function == "pow" && many)
        return std::pow(args[0], args[1]);
    return std::nullopt;
}

Number quotient(double a, double b, bool whole)
{
    if (b == 0)
        return std::nullopt;
    return whole ? std::floor(a / b) : a / b;
}

class Parser
{
public:
    Parser(std::string_view text, const ValueOfName& valueOf) : m_text(text), m_valueOf(valueOf) { }

    Number parse()
    {
        const Number value = choice();
        skipSpaces();
        return m_at == m_text.size() && value && std::isfinite(*value) ? value : std::nullopt;
    }

private:
    void skipSpaces()
    {
        while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }

    bool takes(std::string_view token)
    {
        skipSpaces();
        if (!m_text.substr(m_at).starts_with(token))
            return false;
        m_at += token.size();
        return true;
    }

    bool takesWord(std::string_view word)
    {
        skipSpaces();
        const std::size_t end = m_at + word.size();
        if (!m_text.substr(m_at).starts_with(word) || (end < m_text.size() && isLetter(m_text[end])))
            return false;
        m_at = end;
        return true;
    }

    Number choice()
    {
        const Number value = comparison();
        if (!takesWord("if"))
            return value;
        const Number condition = comparison();
        if (!takesWord("else"))
            return std::nullopt;
        const Number other = choice();
        if (!condition)
            return std::nullopt;
        return *condition != 0 ? value : other;
    }

    Number comparison()
    {
        const Number left = sum();
        for (const std::string_view sign : {"<=", ">=", "==", "!=", "<", ">"}) {
            if (!takes(sign))
                continue;
            const Number right = sum();
            if (!left || !right)
                return std::nullopt;
            const bool less = *left < *right;
            const bool equal = *left == *right;
            const bool holds = sign == "<=" ? less || equal
                : sign == ">="              ? !less
                : sign == "=="              ? equal
                : sign == "!="              ? !equal
                : sign == "<"               ? less
                                            : !less && !equal;
            return holds ? 1.0 : 0.0;
        }
        return left;
    }

    Number sum()
    {
        Number value = product();
        while (true) {
            const bool plus = takes("+");
            if (!plus && !takes("-"))
                return value;
            const Number right = product();
            value = value && right ? Number(plus ? *value + *right : *value - *right) : std::nullopt;
        }
    }

    Number product()
    {
        Number value = power();
        while (true) {
            const bool whole = takes("//");
            const bool divides = whole || takes("/");
            const bool modulo = !divides && takes("%");
            if (!divides && !modulo && !takes("*"))
                return value;
            const Number right = power();
            if (!value || !right)
                value = std::nullopt;
            else if (divides)
                value = quotient(*value, *right, whole);
            else if (modulo)
                value = *right == 0 ? std::nullopt : Number(*value - *right * std::floor(*value / *right));
            else
                value = *value * *right;
        }
    }

    Number power()
    {
        const Number base = operand();
        if (!takes("**") && !takes("^"))
            return base;
        if (++m_depth > kMostNesting)
            return std::nullopt;
        const Number exponent = power();
        return base && exponent ? Number(std::pow(*base, *exponent)) : std::nullopt;
    }

    Number operand()
    {
        if (++m_depth > kMostNesting)
            return std::nullopt;
        Number value;
        if (takes("-")) {
            value = operand();
            value = value ? Number(-*value) : value;
        } else if (takes("(")) {
            value = choice();
            value = takes(")") ? value : std::nullopt;
        } else {
            skipSpaces();
            const char c = m_at < m_text.size() ? m_text[m_at] : '\0';
            value = isLetter(c) ? named() : literal();
        }
        --m_depth;
        return value;
    }

    Number literal()
    {
        std::size_t end = m_at;
        while (end < m_text.size() && (isDigit(m_text[end]) || m_text[end] == '.'))
            ++end;
        const auto number = leadingNumber(m_text.substr(m_at, end - m_at));
        m_at = end;
        return number ? Number(number->value) : std::nullopt;
    }

    Number named()
    {
        std::size_t end = m_at;
        while (end < m_text.size() && (isLetter(m_text[end]) || isDigit(m_text[end]) || m_text[end] == '.'))
            ++end;
        const std::string_view name = m_text.substr(m_at, end - m_at);
        m_at = end;
        return takes("(") ? call(name) : m_valueOf(name);
    }

    Number call(std::string_view function)
    {
        std::vector<double> args;
        bool known = true;
        do {
            const Number value = choice();
            known = known && value;
            args.push_back(value.value_or(0));
        } while (takes(","));
        if (!takes(")") || !known)
            return std::nullopt;
        return applied(function.substr(function.rfind('.') + 1), args);
    }

    std::string_view m_text;
    const ValueOfName& m_valueOf;
    std::size_t m_at = 0;
    int m_depth = 0;
};

}  // namespace

std::optional<double> evaluated(std::string_view expression, const ValueOfName& valueOf)
{
    if (expression.size() > kLongest)
        return std::nullopt;
    return Parser(expression, valueOf).parse();
}

}  // namespace vramwise
