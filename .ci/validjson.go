// Command validjson says whether a file holds exactly one JSON object; it exits 1 when not.
//
//	go run .ci/validjson.go FILE
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: validjson FILE")
		os.Exit(2)
	}
	data, err := os.ReadFile(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	var object map[string]any
	if err := json.Unmarshal(data, &object); err != nil {
		fmt.Fprintf(os.Stderr, "not valid JSON: %v\n", err)
		os.Exit(1)
	}
	if len(object) == 0 {
		fmt.Fprintln(os.Stderr, "a JSON object with nothing in it")
		os.Exit(1)
	}
	fmt.Printf("valid JSON, %d bytes, %d keys\n", len(data), len(object))
}
