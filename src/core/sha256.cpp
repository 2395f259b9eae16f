#include <mediane/core/sha256.h>

#include <fmt/format.h>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace mediane {
namespace {

using Words = std::array<std::uint32_t, 8>;

constexpr std::array<std::uint32_t, 64> kRounds{0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1,
    0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7,
    0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
    0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c,
    0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

constexpr std::size_t kBlock = 64;

std::array<std::uint32_t, 64> schedule(std::string_view block)
{
    std::array<std::uint32_t, 64> w{};
    for (std::size_t at = 0; at < kBlock; ++at)
        w[at / 4] = (w[at / 4] << 8U) | static_cast<unsigned char>(block[at]);
    for (std::size_t t = 16; t < w.size(); ++t) {
        const auto s0 = std::rotr(w[t - 15], 7) ^ std::rotr(w[t - 15], 18) ^ (w[t - 15] >> 3U);
        const auto s1 = std::rotr(w[t - 2], 17) ^ std::rotr(w[t - 2], 19) ^ (w[t - 2] >> 10U);
        w[t] = w[t - 16] + s0 + w[t - 7] + s1;
    }
    return w;
}

void compress(Words& state, std::string_view block)
{
    const auto w = schedule(block);
    Words v = state;
    for (std::size_t t = 0; t < w.size(); ++t) {
        const auto s1 = std::rotr(v[4], 6) ^ std::rotr(v[4], 11) ^ std::rotr(v[4], 25);
        const auto choice = (v[4] & v[5]) ^ (~v[4] & v[6]);
        const auto t1 = v[7] + s1 + choice + kRounds[t] + w[t];
        const auto s0 = std::rotr(v[0], 2) ^ std::rotr(v[0], 13) ^ std::rotr(v[0], 22);
        const auto majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
        v = {t1 + s0 + majority, v[0], v[1], v[2], v[3] + t1, v[4], v[5], v[6]};
    }
    for (std::size_t at = 0; at < state.size(); ++at)
        state[at] += v[at];
}

/// The bytes, a one bit, zeros, and the length in bits: a whole number of blocks.
std::string padded(std::string_view bytes)
{
    std::string text(bytes);
    const std::uint64_t bits = std::uint64_t(bytes.size()) * 8;
    text += char(0x80);
    while (text.size() % kBlock != kBlock - 8)
        text += '\0';
    for (int shift = 56; shift >= 0; shift -= 8)
        text += char((bits >> unsigned(shift)) & 0xffU);
    return text;
}

} // namespace

std::string sha256(std::string_view bytes)
{
    Words state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const std::string text = padded(bytes);
    for (std::size_t at = 0; at < text.size(); at += kBlock)
        compress(state, std::string_view(text).substr(at, kBlock));
    std::string digits;
    for (const auto word : state)
        digits += fmt::format("{:08x}", word);
    return digits;
}

} // namespace mediane
