# Three nodes of RabbitMQ on loopback, with names, ports and folders of their own; nothing of an installed service is touched.
# For sourcing; needs $scratch. Sets $uris (for BERITA_BROKER), node_pid[1..3] and epmd_pid.

rabbitmq=
for folder in /usr/lib/rabbitmq/bin /usr/local/lib/rabbitmq/bin /opt/rabbitmq/sbin; do
  [ -z "$rabbitmq" ] && [ -x "$folder/rabbitmq-server" ] && rabbitmq=$folder
done

first_port=${BERITA_CLUSTER_PORT:-27100}
node_pid=()
epmd_pid=

node_name() { echo "berita$1-$first_port@localhost"; }
node_port() { echo $((first_port + $1)); }

node_environment() { # node
  export HOME=$scratch/home ERL_EPMD_PORT=$first_port ERL_EPMD_ADDRESS=127.0.0.1 RUNNING_UNDER_SYSTEMD=true
  export RABBITMQ_NODENAME RABBITMQ_NODE_PORT RABBITMQ_DIST_PORT=$((first_port + 10 + $1)) RABBITMQ_NODE_IP_ADDRESS=127.0.0.1
  RABBITMQ_NODENAME=$(node_name "$1") RABBITMQ_NODE_PORT=$(node_port "$1")
  export RABBITMQ_MNESIA_BASE=$scratch/node$1 RABBITMQ_LOG_BASE=$scratch/node$1 RABBITMQ_LOGS=- RABBITMQ_PID_FILE=$scratch/node$1/pid
  export RABBITMQ_CONFIG_FILE=$scratch/rabbitmq.conf RABBITMQ_CONF_ENV_FILE=$scratch/none RABBITMQ_ENABLED_PLUGINS_FILE=$scratch/plugins
  export RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS='+sbwt none +sbwtdcpu none +sbwtdio none -kernel inet_dist_use_interface {127,0,0,1}'
}

write_configuration() {
  mkdir -p "$scratch/home"
  echo "berita-$first_port-$$" >"$scratch/home/.erlang.cookie"
  chmod 400 "$scratch/home/.erlang.cookie"
  echo '[].' >"$scratch/plugins"
  {
    echo 'cluster_formation.peer_discovery_backend = classic_config'
    for n in 1 2 3; do echo "cluster_formation.classic_config.nodes.$n = $(node_name $n)"; done
    echo 'raft.wal_max_size_bytes = 67108864'
    echo 'disk_free_limit.absolute = 100MB'
    echo 'log.console.level = warning'
  } >"$scratch/rabbitmq.conf"
}

start_node() { # node
  mkdir -p "$scratch/node$1"
  (node_environment "$1" && exec "$rabbitmq/rabbitmq-server") >>"$scratch/node$1.log" 2>&1 &
  node_pid[$1]=$!
}

control() { # node, rabbitmqctl arguments...
  local node=$1
  shift
  (node_environment "$node" && unset RUNNING_UNDER_SYSTEMD && exec "$rabbitmq/rabbitmqctl" -q -n "$(node_name "$node")" "$@")
}

start_cluster() {
  write_configuration
  epmd -port "$first_port" -address 127.0.0.1 >"$scratch/epmd.log" 2>&1 &
  epmd_pid=$!
  for n in 1 2 3; do start_node $n; done
  uris=$(for n in 1 2 3; do printf '%samqp://guest:guest@127.0.0.1:%s' "${comma-}" "$(node_port $n)"; comma=,; done)
  for _ in $(seq 60); do
    control 1 await_startup --timeout 60 >/dev/null 2>&1 && break
    sleep 1
  done
  control 1 await_online_nodes 3 --timeout 60
}

stop_cluster() {
  for pid in "${node_pid[@]}" $epmd_pid; do kill -9 "$pid" 2>/dev/null; done
  for pid in "${node_pid[@]}" $epmd_pid; do wait "$pid" 2>/dev/null; done
  node_pid=() epmd_pid=
}
