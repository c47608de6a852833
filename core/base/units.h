// Strong types for the quantities that cross public functions of core/.
// Each has one internal unit (the SI base: bytes, bytes per second, FLOP, seconds, watts, millimetres),
// so two numbers of different meaning cannot be swapped. Named functions convert from and to the
// units that people and files use; GiB (2^30) and GB (10^9) are different functions on purpose.
#pragma once

#include <compare>

namespace vramwise
{

/// A number with a unit. Arithmetic stays within one unit; a ratio of two is a plain number.
template <class Tag>
struct Quantity {
    double value = 0.0;

    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return {a.value + b.value}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return {a.value - b.value}; }
    friend constexpr Quantity operator*(Quantity a, double k) { return {a.value * k}; }
    friend constexpr Quantity operator*(double k, Quantity a) { return {a.value * k}; }
    friend constexpr Quantity operator/(Quantity a, double k) { return {a.value / k}; }
    friend constexpr double operator/(Quantity a, Quantity b) { return a.value / b.value; }
    constexpr Quantity& operator+=(Quantity b)
    {
        value += b.value;
        return *this;
    }
};

using Bytes = Quantity<struct BytesTag>;
using BytesPerSecond = Quantity<struct BytesPerSecondTag>;
using Flop = Quantity<struct FlopTag>;
using FlopPerSecond = Quantity<struct FlopPerSecondTag>;
using Seconds = Quantity<struct SecondsTag>;
using Watts = Quantity<struct WattsTag>;
using Millimetres = Quantity<struct MillimetresTag>;

inline constexpr double kBytesPerGib = 1024.0 * 1024.0 * 1024.0;

constexpr Bytes gib(double n) { return {n * kBytesPerGib}; }
constexpr Bytes gigabytes(double n) { return {n * 1e9}; }
constexpr Bytes mib(double n) { return {n * 1024.0 * 1024.0}; }
constexpr double toGib(Bytes b) { return b.value / kBytesPerGib; }
constexpr double toGigabytes(Bytes b) { return b.value / 1e9; }

constexpr BytesPerSecond gigabytesPerSecond(double n) { return {n * 1e9}; }
constexpr double toGigabytesPerSecond(BytesPerSecond r) { return r.value / 1e9; }
constexpr FlopPerSecond teraflops(double n) { return {n * 1e12}; }
constexpr double toTeraflops(FlopPerSecond r) { return r.value / 1e12; }

constexpr Seconds operator/(Bytes b, BytesPerSecond r) { return {b.value / r.value}; }
constexpr Seconds operator/(Flop f, FlopPerSecond r) { return {f.value / r.value}; }

}  // namespace vramwise
