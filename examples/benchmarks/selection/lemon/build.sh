#!/usr/bin/env bash
# Builds the program that solves an instance with LEMON (Debian: apt-get install g++ liblemon-dev).
#
#   selection/build.sh FILE     writes the program to FILE
set -eu
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
g++ -O3 -march=native -DNDEBUG -std=c++17 -w -o "${1:?the file to write the program to}" "$here/lemon.cc"
