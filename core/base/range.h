// An estimate with its honest spread: the truth is expected inside low…high four times out of five.
#pragma once

namespace vramwise
{

template <class T>
struct Range {
    T low{};
    T mid{};
    T high{};

    friend constexpr bool operator==(const Range&, const Range&) = default;
    friend constexpr Range operator+(const Range& a, const Range& b)
    {
        return {a.low + b.low, a.mid + b.mid, a.high + b.high};
    }
    friend constexpr Range operator*(const Range& a, double k) { return {a.low * k, a.mid * k, a.high * k}; }
};

/// A value with the same relative spread on both sides, on a log scale: mid/spread … mid·spread (spread ≥ 1).
template <class T>
constexpr Range<T> spreadAround(T mid, double spread)
{
    return {mid / spread, mid, mid * spread};
}

}  // namespace vramwise
