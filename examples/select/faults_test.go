package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// what is wrong with the smallest problem when a part of it is another.
func TestEveryFaultIsToldWithItsPlace(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"nothing", smallest, "", "document:"},
		{"not JSON", smallest, "fit", "document:"},
		{"a list", smallest, "[]", "document:"},
		{"null", smallest, "null", "document:"},
		{"cut off", `"score":"12.5"}]}`, `"score":"12.5"}`, "fit"},
		{"trailing data", `"12.5"}]}`, `"12.5"}]} {}`, "document:"},
		{"a trailing comma", `"12.5"}]`, `"12.5"},]`, "fit"},
		{"no comma", `,"service":"s1"`, `"service":"s1"`, "officers[0]"},
		{"a wrong key", `"score"`, `"points"`, "fit[0].points"},
		{"a key in the wrong case", `"score"`, `"Score"`, "fit[0].Score"},
		{"a missing key", `,"score":"12.5"`, ``, "fit[0].score"},
		{"a missing list", `,"fit":[{"officer":"o1","post":"p1","score":"12.5"}]`, ``, "fit:"},
		{"a key twice", `"priority":1`, `"priority":1,"priority":1`, "posts[0].priority"},
		{"a list that is an object", `[{"id":"s1","capacity":3}]`, `{"id":"s1","capacity":3}`, "services:"},
		{"an element that is none", `[{"id":"s1","capacity":3}]`, `["s1"]`, "services[0]:"},
		{"an ID that is a number", `[{"id":"o1"`, `[{"id":1`, "officers[0].id"},
		{"an empty ID", `[{"id":"o1"`, `[{"id":""`, "officers[0].id"},
		{"an officer twice", `{"id":"o1","service":"s1"}`, `{"id":"o1","service":"s1"},{"id":"o1","service":"s1"}`, "officers[1].id"},
		{"a post twice", `{"id":"p1","positions":2,"priority":1}`, `{"id":"p1","positions":2,"priority":1},{"id":"p1","positions":2,"priority":1}`, "posts[1].id"},
		{"a service twice", `{"id":"s1","capacity":3}`, `{"id":"s1","capacity":3},{"id":"s1","capacity":3}`, "services[1].id"},
		{"a pair twice", `"12.5"}]`, `"12.5"},{"officer":"o1","post":"p1","score":"1"}]`, "fit[1]"},
		{"no such service", `"service":"s1"`, `"service":"s2"`, "officers[0].service"},
		{"no such officer", `"officer":"o1"`, `"officer":"o2"`, "fit[0].officer"},
		{"no such post", `"post":"p1"`, `"post":"p2"`, "fit[0].post"},
		{"positions below zero", `"positions":2`, `"positions":-1`, "posts[0].positions"},
		{"positions that are a fraction", `"positions":2`, `"positions":2.5`, "posts[0].positions"},
		{"positions with an exponent", `"positions":2`, `"positions":2e0`, "posts[0].positions"},
		{"positions as text", `"positions":2`, `"positions":"2"`, "posts[0].positions"},
		{"too many positions", `"positions":2`, `"positions":99999999999999999999`, "posts[0].positions"},
		{"a priority of zero", `"priority":1`, `"priority":0`, "posts[0].priority"},
		{"a capacity below zero", `"capacity":3`, `"capacity":-3`, "services[0].capacity"},
		{"a capacity of null", `"capacity":3`, `"capacity":null`, "services[0].capacity"},
		{"a score that is a number", `"12.5"`, `12.5`, "fit[0].score"},
		{"a score that is none", `"12.5"`, `"high"`, "fit[0].score"},
		{"a score without digits", `"12.5"`, `"."`, "fit[0].score"},
		{"a score with a naked point", `"12.5"`, `"12."`, "fit[0].score"},
		{"a score that begins with zero", `"12.5"`, `"012"`, "fit[0].score"},
		{"an empty score", `"12.5"`, `""`, "fit[0].score"},
		{"three decimal places", `"12.5"`, `"12.345"`, "fit[0].score"},
		{"a huge exponent", `"12.5"`, `"1e999999999"`, "fit[0].score"},
		{"a tiny exponent", `"12.5"`, `"1e-999999999"`, "fit[0].score"},
		{"a score out of bounds", `"12.5"`, `"10000000000.01"`, "fit[0].score"},
		{"a bad number", `"positions":2`, `"positions":02`, "posts[0].positions"},
		{"a bad escape", `"service":"s1"`, `"service":"s\x"`, "officers[0].service"},
		{"half of a surrogate pair", `"service":"s1"`, `"service":"\ud800"`, "officers[0].service"},
		{"a line break in a text", `"service":"s1"`, "\"service\":\"s\n1\"", "officers[0].service"},
		{"not UTF-8", `"service":"s1"`, "\"service\":\"s\xff\"", "document:"},
		{"too deep", `"fit":[`, `"fit":[` + strings.Repeat("[", 100), "fit[0]"},
		{"a target of nobody", `"fit":[`, `"targets":[{"id":"t"}],"fit":[`, "targets[0]:"},
		{"a target told twice", `"fit":[`, `"targets":[{"id":"t","persons":1,"share":"1"}],"fit":[`, "targets[0]:"},
		{"a share above the whole", `"fit":[`, `"targets":[{"id":"t","share":"100.01"}],"fit":[`, "targets[0].share"},
		{"a share that is a number", `"fit":[`, `"targets":[{"id":"t","share":30}],"fit":[`, "targets[0].share"},
		{"fewer persons than none", `"fit":[`, `"targets":[{"id":"t","persons":-1}],"fit":[`, "targets[0].persons"},
		{"a target about no such post", `"fit":[`, `"targets":[{"id":"t","persons":1,"posts":["p1","p9"]}],"fit":[`, "targets[0].posts[1]"},
		{"a target about a post twice", `"fit":[`, `"targets":[{"id":"t","persons":1,"posts":["p1","p1"]}],"fit":[`, "targets[0].posts[1]"},
		{"a target twice", `"fit":[`, `"targets":[{"id":"t","persons":1},{"id":"t","persons":1}],"fit":[`, "targets[1].id"},
		{"no such target", `"service":"s1"`, `"service":"s1","targets":["t"]`, "officers[0].targets[0]"},
		{"a target of an officer twice", `"service":"s1"}],`, `"service":"s1","targets":["t","t"]}],"targets":[{"id":"t","persons":1}],`, "officers[0].targets[1]"},
		{"an officer twice in the former plan", `"fit":[`, `"former":[{"officer":"o1","post":"p1"},{"officer":"o1","post":"p1"}],"fit":[`, "former[1].officer"},
		{"no nodes", `"fit":[`, `"nodes":0,"fit":[`, "nodes:"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, 1, strings.Count(smallest, c.old), "the case changes one place")
			problem := strings.Replace(smallest, c.old, c.new, 1)
			for _, lang := range []string{"en", "fr"} {
				code, plan, problems := execute(t, problem, "-lang", lang)
				assert.Equal(t, 2, code)
				assert.Empty(t, plan)
				at := c.want
				if lang == "fr" {
					at = strings.TrimSuffix(at, ":")
				}
				if lang == "en" || c.want != "document:" {
					assert.Contains(t, "\n"+problems, "\n"+at)
				}
				assert.NotContains(t, problems, "%!")
			}
			code, said, problems := execute(t, both(problem, "{}"), "-verify")
			assert.Equal(t, 2, code)
			assert.Empty(t, said)
			if strings.HasPrefix(c.want, "document") || c.name == "cut off" || c.name == "trailing data" {
				return
			}
			assert.Contains(t, "\n"+problems, "\nproblem."+c.want)
		})
	}
}

func TestAllFaultsAreToldTogether(t *testing.T) {
	code, plan, problems := execute(t, `{"officers":[{"id":"o1","service":"s9","rank":"x"},{"id":"o1"}],"posts":[{"id":"p1","positions":"2","priority":0}],"services":[],"fit":[{"officer":"o7","post":"p1","score":"x"}],"Extra":[1,{"a":null}]}`)
	assert.Equal(t, 2, code)
	assert.Empty(t, plan)
	for _, at := range []string{"officers[0].rank", "officers[1].service", "posts[0].positions", "posts[0].priority", "fit[0].score", "Extra", "officers[1].id", "officers[0].service", "fit[0].officer"} {
		assert.Contains(t, "\n"+problems, "\n"+at+":")
	}
	assert.Equal(t, 9, strings.Count(problems, "\n"))

	many := `{"officers":[` + strings.Repeat(`{},`, 2_000) + `{}],"posts":[],"services":[],"fit":[]}`
	code, _, problems = execute(t, many)
	assert.Equal(t, 2, code)
	assert.Equal(t, 1_001, strings.Count(problems, "\n"))
}
